import type { Scenario } from './scenario.ts';

/** What starts a run, for a message: `a pushed tag`, `"release"`. */
export function describeScenario({ event, ref }: Scenario): string {
  if (event === undefined) return 'a call from elsewhere';
  if (event !== 'push') return `"${event}"`;
  return ref === 'tag' ? 'a pushed tag' : 'a push to a branch';
}
