import type { Surroundings } from './surroundings.ts';

/** For whoever waits at a terminal: a proof runs each script tens of times for each artifact. */
export function tellProof({ isTty, print }: Surroundings['aside']): void {
  if (isTty) print('running the scripts against wrong bytes, which may take minutes\n');
}
