import {
  conditionOf,
  possibleOfTree,
  type ScalarNode,
  type Step,
  truthOf,
} from '../../model/index.ts';
import { assumed } from './assumed.ts';
import type { Frame } from './frame.ts';
import { mayReadMatrix } from './matrix-budget.ts';
import { scopeIn } from './scope-in.ts';

const known = new Map<string, boolean | undefined>();
const maxKnown = 8_192;

/** Whether an `if` lets something run in a frame; undefined when that cannot be decided. */
export function truthIn(
  condition: ScalarNode | undefined,
  frame: Frame,
  step?: Step,
): boolean | undefined {
  if (condition === undefined) return true;
  const text = condition.value;
  // Nothing is known of `needs`, `steps`, `secrets` and `vars`, and most conditions ask nothing else.
  if (!/\b(?:github|inputs|matrix|env|true|false|success|always|cancelled)\b/i.test(text)) {
    return undefined;
  }
  // What depends on the event alone is the same wherever it is written, and written often.
  if (/\b(?:inputs|matrix|env)\b/i.test(text)) {
    return mayReadMatrix(text, frame.job) ? decide(condition, frame, step) : undefined;
  }
  const { event, ref, isFork } = frame.scenario;
  const key = `${event} ${ref} ${isFork} ${text}`;
  if (known.has(key)) return known.get(key);
  if (known.size >= maxKnown) known.clear();
  const truth = decide(condition, frame, step);
  known.set(key, truth);
  return truth;
}

function decide(condition: ScalarNode, frame: Frame, step?: Step): boolean | undefined {
  const { tree, text } = conditionOf(condition);
  if (tree === undefined) return undefined;
  return truthOf(possibleOfTree(assumed(tree, frame.scenario), scopeIn(frame, text, step)));
}
