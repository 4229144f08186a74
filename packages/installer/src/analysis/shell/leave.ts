import type { Running } from './hash-command.ts';
import { joined } from './note.ts';
import { together } from './split.ts';
import { splitStatus } from './split-status.ts';
import type { State } from './state.ts';
import { lettersOf } from './value.ts';

/** `exit 1`, `return $?`: the status it leaves. */
export function leave({ args, state }: Running): readonly State[] {
  const [first] = args;
  if (first === undefined) return [state];
  const text = lettersOf(first.value);
  if (text === '0') return [{ ...state, status: { kind: 'ok' } }];
  if (text !== undefined && /^\d+$/.test(text)) return [{ ...state, status: { kind: 'failed' } }];
  const statuses = first.value.flatMap(({ atoms }) =>
    atoms.flatMap((one) => (typeof one !== 'string' && one.kind === 'status' ? [one.status] : [])),
  );
  const [status] = statuses;
  if (status !== undefined) {
    const { yes, no } = together([splitStatus(state, status)]);
    return [...yes, ...no];
  }
  return first.value.map((one): State => {
    const letters = lettersOf([one]);
    const kind = letters === '0' ? 'ok' : letters === undefined ? 'unknown' : 'failed';
    return { ...state, notes: joined(state.notes, one.notes), status: { kind } };
  });
}
