import type { ValueSource } from '../../report/installer-report.ts';
import type { Check, Span } from '../analysis.ts';
import type { Context } from './context.ts';
import { isWeakAlgorithm } from './is-weak-algorithm.ts';
import type { CheckedSource } from './status.ts';

/** One number for each place that compares; of several sources and algorithms it has the weakest. */
export function addCheck(
  { start, end, tool, source }: Span & { readonly tool: string; readonly source: CheckedSource },
  { shared }: Context,
): number {
  const key = `${start}`;
  const known = shared.checks.get(key);
  const said = toValueSource(source);
  if (known !== undefined) {
    if (rank(said) > rank(known.check.source)) known.check = { ...known.check, source: said };
    if (isWeakAlgorithm(tool)) known.check = { ...known.check, tool, algorithm: tool };
    return known.index;
  }
  const check: Check = { start, end, tool, algorithm: tool, source: said, onMismatch: 'unknown' };
  shared.checks.set(key, { index: shared.checks.size, check });
  return shared.checks.size - 1;
}

const order: readonly ValueSource[] = ['embedded', 'signature', 'same-release', 'sidecar', 'none'];

export function rank(source: ValueSource): number {
  return order.indexOf(source);
}

export function toValueSource(source: CheckedSource): ValueSource {
  return source === 'unknown' ? 'none' : source;
}
