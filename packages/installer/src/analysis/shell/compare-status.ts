import { comparePlain } from './compare-plain.ts';
import type { Comparison } from './comparison.ts';
import { joined } from './note.ts';
import { type Split, together, turned } from './split.ts';
import { splitStatus } from './split-status.ts';
import type { State } from './state.ts';
import { statusIn } from './status-in.ts';
import { textOf } from './value.ts';

/** `[ "$code" = 0 ]`, where it can be that of several commands. */
export function compareStatus(state: State, comparison: Comparison): Split {
  const texts = comparison.right.value.map(textOf);
  const isZero = texts.includes('0');
  const isDifference = texts.some((text) => text === '1' || !/^\d+$/.test(text));
  return together(
    comparison.left.value.map((one) => {
      const status = statusIn([one]);
      const known = { ...state, notes: joined(state.notes, one.notes) };
      if (status === undefined)
        return comparePlain(known, { ...comparison, left: { value: [one] } });
      const split = splitStatus(known, status);
      if (isZero) return split;
      // Of failures it is one: with 2 or 127 a difference is none of them.
      return isDifference ? turned(split) : { yes: split.no, no: [...split.yes, ...split.no] };
    }),
  );
}
