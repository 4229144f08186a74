import { join } from 'node:path';
import { GuardError, quoted } from '@portcullis/core';
import { digestArtifact } from '../bytes/digest-artifact.ts';
import { isAccompanying } from '../bytes/is-accompanying.ts';
import { listArtifacts } from '../bytes/list-artifacts.ts';
import type { HashedArtifact } from './manifest-file.ts';

/** The artifacts of a folder in order. Checksums, signatures and attestations that stand beside them are none. */
export async function hashArtifacts(folder: string): Promise<readonly HashedArtifact[]> {
  const names = listArtifacts(folder).filter((name) => !isAccompanying(name));
  if (names.length === 0)
    throw new GuardError('bad-input', `there is no artifact in ${quoted(folder)}`);
  const hashed: HashedArtifact[] = [];
  for (const name of names) {
    if (/[\p{Cc}\\]/u.test(name))
      throw new GuardError(
        'bad-input',
        `cannot list ${quoted(JSON.stringify(name))}: its name has a control character or a backslash, which tools read in different ways; rename it`,
      );
    const { hex } = await digestArtifact(join(folder, name), 'sha256');
    hashed.push({ name, sha256: hex });
  }
  return hashed;
}
