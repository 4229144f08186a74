import type { Alternative, Condition } from '../../fetch/choice.ts';
import { contradict } from '../../fetch/contradict.ts';

/** More say nothing that a reader could still follow. */
const mostConditions = 8;

/** Conditions together, each once; undefined where they can never hold at once. */
export function withConditions(
  some: readonly Condition[],
  others: readonly Condition[],
): Alternative['when'] | undefined {
  if (others.length === 0) return some;
  if (some.length === 0) return others;
  const keys = new Set(some.map((one) => JSON.stringify(one)));
  const fresh = others.filter((one) => !keys.has(JSON.stringify(one)));
  const all = onePlatform([...some, ...fresh]).slice(0, mostConditions);
  return contradict(all) ? undefined : all;
}

/** Not Linux, and not macOS: what is left of both. */
function onePlatform(conditions: readonly Condition[]): readonly Condition[] {
  const platforms = conditions.flatMap((one) => (one.kind === 'platform' ? [one.names] : []));
  const [first, ...rest] = platforms;
  if (first === undefined || rest.length === 0) return conditions;
  const names = first.filter((name) => rest.every((other) => other.includes(name)));
  // None is left: both stay, and contradict each other.
  if (names.length === 0) return conditions;
  return [...conditions.filter(({ kind }) => kind !== 'platform'), { kind: 'platform', names }];
}
