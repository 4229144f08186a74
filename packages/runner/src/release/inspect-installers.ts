import { constants, copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheckedInstallers, checkInstallers } from '../check-installers.ts';
import { embedAll } from './embed-all.ts';

export interface InspectedInstallers extends CheckedInstallers {
  /** Bytes with the checksums in them, by name. */
  readonly sizes: ReadonlyMap<string, number>;
}

interface Named {
  readonly files: readonly { readonly name: string }[];
  readonly installers: readonly string[];
}

/**
 * Writes checksums into the installers, and runs them: in a copy, so that what was built stays as it is. What runs is
 * code of the build; it gets an environment, a network and processes of its own, and does not run where it cannot have
 * them. Throws GuardError.
 */
export async function inspectInstallers(
  built: string,
  { files, installers }: Named,
): Promise<InspectedInstallers> {
  const folder = mkdtempSync(join(process.env.RUNNER_TEMP ?? tmpdir(), 'portcullis-inspect-'));
  try {
    for (const { name } of files)
      copyFileSync(join(built, name), join(folder, name), constants.COPYFILE_FICLONE);
    await embedAll(folder, installers);
    const checked = await checkInstallers(installers.toSorted(), {
      workspace: folder,
      artifacts: folder,
      isProof: true,
      mustBeIsolated: true,
    });
    const sizes = installers.map((name) => [name, statSync(join(folder, name)).size] as const);
    return { ...checked, sizes: new Map(sizes) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
