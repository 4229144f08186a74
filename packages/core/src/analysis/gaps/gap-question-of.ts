import { type GapQuestion, gapKey, unknownInput } from '../../evidence/index.ts';
import {
  asScalar,
  type ScalarNode,
  type StepOwner,
  type UsesSite,
  type ValueScope,
  valuesOf,
} from '../../model/index.ts';
import type { UsedPin } from '../pins/used-pin.ts';

/**
 * What is to be asked of a step's action: its content with what the step gives it. undefined for called workflows,
 * and for what is no commit, of which other rules speak.
 */
export function gapQuestionOf(
  { step, owner }: UsesSite,
  { pin, isPinned }: UsedPin,
): GapQuestion | undefined {
  if (step === undefined || !isPinned || pin.target.kind === 'unknown') return undefined;
  const inputs = new Map<string, string>();
  for (const { key, value } of step.with.slice(0, mostInputs)) {
    const name = key.value.toLowerCase();
    if (!inputs.has(name)) inputs.set(name, textOf(asScalar(value), { ...scopeOf(owner), step }));
  }
  const { repository, path } = pin;
  const { commit } = pin.target.value;
  return { key: gapKey(pin.key, inputs), repository, path, commit, inputs };
}

const mostInputs = 200;
const longest = 1000;

/** One text, or nobody knows: which of several it is may decide what is fetched. */
function textOf(node: ScalarNode | undefined, scope: ValueScope): string {
  if (node === undefined) return unknownInput;
  const { values, open } = valuesOf(node, scope);
  const [value] = values;
  const isKnown = !open && values.length === 1 && value !== undefined && value.length <= longest;
  return isKnown && !value.includes('${{') ? value : unknownInput;
}

function scopeOf(owner: StepOwner): ValueScope {
  return owner.kind === 'job' ? { job: owner } : { action: owner };
}
