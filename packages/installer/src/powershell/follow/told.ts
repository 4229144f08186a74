import type { Span } from '../../analysis/analysis.ts';
import type { State, Step, Told } from './state.ts';

/** Notes a message; one that only a verbose run shows is hidden. */
export function tell(
  { state }: { readonly state: State | undefined },
  at: Span,
  isShown: boolean,
): void {
  if (!state || state.told.shown === 'always') return;
  const { start, end } = at;
  if (isShown) state.told = { ...state.told, shown: 'always' };
  else state.told = { ...state.told, hiddenBy: { start, end } };
}

/** What has been told where two ways meet, of which one may have been silent because it was told to be. */
export function joinTold(a: State, b: State): Told {
  if (a.told === b.told) return a.told;
  const hiddenBy = a.told.hiddenBy ?? b.told.hiddenBy;
  if (a.told.shown === b.told.shown) return hiddenBy ? { shown: a.told.shown, hiddenBy } : a.told;
  const flag = hiddenBy ?? [...a.trail.values()].find((step) => isQuietFlag(step, b));
  return {
    shown: 'sometimes',
    ...(flag ? { hiddenBy: { start: flag.start, end: flag.end } } : {}),
  };
}

function isQuietFlag({ start, way, about = '' }: Step, other: State): boolean {
  const there = other.trail.get(start);
  return there !== undefined && there.way !== way && /quiet|silent|verbose|debug/.test(about);
}
