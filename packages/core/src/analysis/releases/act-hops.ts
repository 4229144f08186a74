import { callHops } from '../runs/call-hops.ts';
import type { Hop } from '../runs/run-step.ts';
import type { ReleaseAct } from './release-act.ts';

/** The calls and local actions that lead to an act, and the act. */
export function actHops({ run, site, hop }: ReleaseAct): readonly Hop[] {
  return [...callHops(run), ...(site?.via ?? []), hop];
}
