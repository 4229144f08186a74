import type { Split } from './split.ts';
import type { State } from './state.ts';

/** The difference takes effect when somebody asks for the status; here it is known what that will say. */
export function fromSplit(state: State, { yes, no }: Split): State {
  const sure = yes.find(({ files }) =>
    files.some(({ checked }, index) => checked !== state.files[index]?.checked),
  );
  const open = yes.find((one) => one !== sure);
  const check = sure?.files.find(({ checked }, index) => checked !== state.files[index]?.checked);
  if (open !== undefined) return { ...open, status: { kind: 'unknown' } };
  if (sure === undefined || check?.checked === undefined)
    return { ...(no[0] ?? state), status: { kind: 'failed' } };
  const path = sure.files.flatMap((file, index) =>
    file.checked === state.files[index]?.checked ? [] : [file.path],
  );
  const note = no[0]?.notes.findLast(({ kind }) => kind === 'mismatch') ?? check.at;
  return {
    ...state,
    status: {
      kind: 'check',
      check: check.checked.check,
      path,
      source: check.checked.source,
      at: { start: note.start, end: note.end },
      isNegated: false,
    },
  };
}
