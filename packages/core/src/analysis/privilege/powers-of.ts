import type { Hop } from '../runs/run-step.ts';
import type { Privilege } from './privilege.ts';

/** All that a job holds and an outsider has not, the worst first. */
export function powersOf({ secrets, identity, cache, writes }: Privilege): readonly Hop[] {
  const single = [identity, cache].flatMap((hop) => hop ?? []);
  return [...new Set([...secrets, ...single, ...writes])];
}
