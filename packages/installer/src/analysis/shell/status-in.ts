import type { Status } from './status.ts';
import type { Value } from './value.ts';

/** How a command ended, where that is what a word says. */
export function statusIn(value: Value): Status | undefined {
  for (const { atoms } of value) {
    for (const one of atoms) {
      if (typeof one !== 'string' && one.kind === 'status') return one.status;
    }
  }
  return undefined;
}
