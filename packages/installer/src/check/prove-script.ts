import type { ComparedArm } from '../bytes/compare-arm.ts';
import { prove } from '../prove/prove.ts';
import { readReleaseFiles } from '../prove/read-release-files.ts';
import type { ProofOutcome } from '../report/installer-report.ts';
import type { Script } from '../script/script.ts';

/** Runs the script for every artifact that it offers and that is there: it has to reach all of them. */
export async function proveScript(
  script: Script,
  arms: readonly ComparedArm[],
  { folder, mustBeIsolated }: { readonly folder: string; readonly mustBeIsolated: boolean },
): Promise<readonly ProofOutcome[]> {
  if (script.origin !== undefined)
    return [{ case: 'true bytes', arm: '*', outcome: 'unproven', why: ofStep }];
  const names = [...new Set(arms.flatMap((arm) => arm.names))];
  // Checksum files, updaters and completions too: an installer that asks for one gets it.
  return prove(script, readReleaseFiles(folder), { arms: names, mustBeIsolated });
}

const ofStep =
  'a step of a workflow or an action is not run, since what surrounds it is not here: make its script a file, and name that';
