import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GuardError, quoted } from '@portcullis/core';
import { systemErrorCode, toWriteError } from '@portcullis/files';
import type { SealedAsset } from '../publish/sealed-release.ts';
import { openSealed } from '../seal/open-sealed.ts';
import { SealError } from '../seal/seal-error.ts';

interface Copying {
  readonly from: string;
  /** Not there yet, or empty. */
  readonly to: string;
}

/**
 * Copies sealed files into a folder that nobody has put anything into: it has all of them at once, or none. Each is
 * hashed on its way. Throws GuardError and SealError.
 */
export async function copyFiles(
  files: readonly SealedAsset[],
  { from, to }: Copying,
): Promise<void> {
  let scratch: string | undefined;
  try {
    mkdirSync(dirname(to), { recursive: true });
    scratch = mkdtempSync(join(dirname(to), '.portcullis-'));
    for (const file of files) await copy(file, { from, to: scratch });
    // Actions in containers run as somebody else.
    chmodSync(scratch, 0o755);
    removeEmpty(to);
    renameSync(scratch, to);
  } catch (error) {
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
    const isTold = error instanceof SealError || error instanceof GuardError;
    throw isTold ? error : toWriteError(to, error);
  }
}

async function copy(file: SealedAsset, { from, to }: Copying): Promise<void> {
  const copied = await open(join(to, file.name), 'wx', 0o644);
  try {
    for await (const bytes of openSealed(from, file)) await copied.writeFile(bytes);
  } finally {
    await copied.close();
  }
}

/** Files that are there would be published with ours. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT') return;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
    throw new GuardError(
      'cannot-write',
      `cannot write into ${quoted(folder)}: there is something in it already, which would be published too; name a folder that is not there yet`,
    );
  }
}
