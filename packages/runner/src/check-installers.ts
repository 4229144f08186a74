import { resolve } from 'node:path';
import { info } from '@actions/core';
import { GuardError } from '@portcullis/core';
import { checkScripts, type InstallerReport, readScripts, sourcesOf } from '@portcullis/installer';
import { installerDigests } from './installer-digests.ts';

export interface InstallersAt {
  /** What the paths of the scripts are from. */
  readonly workspace: string;
  /** Folder of the artifacts. */
  readonly artifacts: string | undefined;
  /** Whether they are run, too. */
  readonly isProof: boolean;
  /** Whether they are run only with a network and processes of their own. */
  readonly mustBeIsolated?: boolean;
}

export interface CheckedInstallers {
  readonly report: InstallerReport;
  readonly sources: ReturnType<typeof sourcesOf>;
  /** Of the very bytes that the report is about, as `sha256sum` writes them. */
  readonly digests: string;
}

/** What is known of installers, by their text and, where that is asked for, by running them. */
export async function checkInstallers(
  paths: readonly string[],
  { workspace, artifacts, isProof, mustBeIsolated = false }: InstallersAt,
): Promise<CheckedInstallers> {
  const digests = installerDigests(paths, workspace);
  const read = paths.map((path) => readScripts(resolve(workspace, path), path));
  const scripts = (await Promise.all(read)).flat();
  if (isProof) info('running the scripts against wrong bytes, which may take minutes');
  const report = await checkScripts({ scripts, isProof, artifacts, mustBeIsolated });
  if (installerDigests(paths, workspace) !== digests)
    throw new GuardError(
      'bad-input',
      'a script was changed while it was checked, so that nothing is known of what is there now: find out what writes it, and run this again',
    );
  return { report, sources: sourcesOf(scripts), digests };
}
