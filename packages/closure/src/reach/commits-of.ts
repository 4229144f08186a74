import type { Tip } from './tips.ts';

/** The distinct commits of tips. */
export function commitsOf(tips: readonly Tip[]): readonly string[] {
  return [...new Set(tips.map(({ commit }) => commit))];
}
