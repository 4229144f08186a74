import { availableParallelism } from 'node:os';
import type { ProofOutcome } from '../report/installer-report.ts';
import type { Script } from '../script/script.ts';
import { lastLine } from './cases/last-line.ts';
import { proveSubject, type SubjectContext } from './cases/prove-subject.ts';
import { toSubject } from './cases/to-subject.ts';
import { createWorld } from './create-world.ts';
import { describeMachine } from './describe-machine.ts';
import { findArms } from './find-arms.ts';
import { newestTag } from './newest-tag.ts';
import type { ProveOptions } from './prove-options.ts';
import { findShells } from './sandbox/find-shells.ts';
import { type Platform, platforms } from './sandbox/platforms.ts';
import { removeTree } from './sandbox/remove-tree.ts';
import type { World } from './world.ts';

/**
 * Runs an installer against true and tampered bytes, and tells what it did. Only for the caller's own installer, and
 * only when somebody asked for it: this executes the script. Throws GuardError when it has to be isolated and is not.
 */
export async function prove(
  script: Script,
  files: ReadonlyMap<string, Buffer>,
  options: ProveOptions = {},
): Promise<readonly ProofOutcome[]> {
  const world = createWorld(options);
  try {
    const shells = findShells(script.dialect, world.tools).filter(
      ({ name }) => options.shells?.includes(name) ?? true,
    );
    if (shells.length === 0) return [unproven(all, nothingRuns(script))];
    const release = { files, version: options.version ?? newestTag(files) };
    const width = options.width ?? Math.max(2, Math.min(8, availableParallelism()));
    const tried = platformsFor(script).filter(({ id }) => options.platforms?.includes(id) ?? true);
    const chosen = options.cases;
    const context = { text: script.text, shells, release, width, platforms: tried, chosen };
    const machine = describeMachine(script, world, shells);
    const outcomes = await proveAll(world, context, options.arms);
    const unseen = script.dialect === 'powershell' ? [unpackedWithin] : [];
    return [{ case: 'isolation', arm: all, outcome: 'pass', why: machine }, ...unseen, ...outcomes];
  } finally {
    removeTree(world.root);
  }
}

const all = '*';

function nothingRuns({ dialect }: Script): string {
  return dialect === 'powershell'
    ? 'no "pwsh" is here, and nothing else runs PowerShell'
    : `no shell for ${dialect} is here`;
}

/** PowerShell asks no program what machine this is: all platforms would be the same one. */
function platformsFor({ dialect }: Script): readonly Platform[] {
  return dialect === 'powershell' ? platforms.slice(0, 1) : platforms;
}

/** No program of ours stands between PowerShell and what it unpacks. */
const unpackedWithin: ProofOutcome = {
  case: 'unpacked by PowerShell itself',
  arm: all,
  outcome: 'unproven',
  why: 'what PowerShell unpacks and removes again before it ends is not seen',
};

function unproven(arm: string, why: string): ProofOutcome {
  return { case: 'true bytes', arm, outcome: 'unproven', why };
}

async function proveAll(
  given: World,
  context: SubjectContext,
  arms: readonly string[] | undefined,
): Promise<readonly ProofOutcome[]> {
  const { world, unled, found, first } = await findArms(given, context);
  const reached = new Set(found.map(({ artifact }) => artifact));
  const missed = (arms ?? []).filter((arm) => !reached.has(arm));
  const outcomes = missed.map((arm) => unproven(arm, 'no platform that was tried asks for it'));
  if (found.length === 0)
    outcomes.push(
      unproven(all, `it asks for none of the artifacts${first ? lastLine(first) : ''}`),
    );
  for (const discovery of found) {
    const subject = toSubject(discovery, context.release, world.mark);
    if ('kind' in subject) outcomes.push(unproven(discovery.artifact, subject.why));
    else outcomes.push(...(await proveSubject({ world, unled }, subject, context)));
  }
  return outcomes;
}
