import {
  asMap,
  asScalar,
  type Call,
  type MapNode,
  only,
  type Possible,
  possibleOf,
  type ScalarNode,
  type Workflow,
} from '../../model/index.ts';
import { declaredForCallers } from '../declared-for-callers.ts';
import type { Frame } from '../scenario/frame.ts';
import { scopeIn } from '../scenario/scope-in.ts';

/** What the inputs of a called workflow are: given by the caller, else their defaults. */
export function callInputs(
  { with: given }: Call,
  callee: Workflow,
  frame: Frame,
): ReadonlyMap<string, Possible> {
  const inputs = new Map<string, Possible>();
  for (const { key, value } of declaredForCallers(callee, 'inputs')) {
    inputs.set(key.value.toLowerCase(), defaultOf(asMap(value)));
  }
  for (const { key, value } of given) {
    const scalar = asScalar(value);
    if (scalar !== undefined) inputs.set(key.value.toLowerCase(), givenValue(scalar, frame));
  }
  return inputs;
}

function givenValue(scalar: ScalarNode, frame: Frame): Possible {
  return possibleOf(scalar, scopeIn(frame, scalar.value));
}

function defaultOf(input: MapNode | undefined): Possible {
  const value = asScalar(input?.get('default'));
  if (value !== undefined) return possibleOf(value, {});
  const type = asScalar(input?.get('type'))?.value;
  if (type === 'boolean') return only(false);
  return only(type === 'number' ? 0 : '');
}
