import {
  type Action,
  filledScalar,
  only,
  type Possible,
  type ScalarNode,
  type StepOwner,
} from '../../model/index.ts';
import { inputOf } from '../input-of.ts';
import type { Frame } from '../scenario/frame.ts';
import { valuesIn } from '../scenario/values-in.ts';
import type { RunStep } from './run-step.ts';

const cache = new WeakMap<RunStep, Frame>();

/** The frame of the steps of a composite action, with the inputs that the step using it gives. */
export function actionFrame(user: RunStep, action: StepOwner): Frame {
  const known = cache.get(user);
  if (known !== undefined) return known;
  let inputs: ReadonlyMap<string, Possible> | undefined;
  const frame: Frame = {
    ...user.frame,
    action: action.kind === 'action' ? action : undefined,
    get inputs() {
      inputs ??= action.kind === 'action' ? actionInputs(action, user) : new Map();
      return inputs;
    },
  };
  cache.set(user, frame);
  return frame;
}

/** The inputs of an action are text, whatever they were given. */
function actionInputs(action: Action, user: RunStep): ReadonlyMap<string, Possible> {
  return new Map(
    action.inputs.map(({ key, value }) => {
      const name = key.value.toLowerCase();
      const preset = value.kind === 'map' ? filledScalar(value.get('default')) : undefined;
      return [name, textOf(inputOf(user.step, name) ?? preset, user)] as const;
    }),
  );
}

function textOf(scalar: ScalarNode | undefined, { frame, step }: RunStep): Possible {
  if (scalar === undefined) return only('');
  const { values, open } = valuesIn(scalar, frame, step);
  return { values, rest: open ? 'any' : 'none' };
}
