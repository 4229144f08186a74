import type { Machine } from './machine.ts';
import type { State } from './state.ts';

/** F15: the script ends on a difference, and says so only to somebody who asked for it beforehand. */
export function noteHidden({ weaknesses }: Machine, state: State): void {
  const { shown, hiddenBy } = state.told;
  if (shown === 'always' || !hiddenBy || !isRefusal(state)) return;
  weaknesses.set(`hidden ${hiddenBy.start}`, {
    rule: 'F15',
    ...hiddenBy,
    message:
      'only a verbose run says why the download was refused; write that to the error stream whatever the flags say, or throw it',
    related: [],
    confidence: 'medium',
    evidence: [],
  });
}

function isRefusal({ trail, dirty }: State): boolean {
  return [...trail.values()].some(
    ({ way, compared }) => way !== 'both' && [...compared].some((site) => dirty.has(site)),
  );
}
