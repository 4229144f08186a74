import { join } from 'node:path';
import { digestArtifact } from './digest-artifact.ts';
import { isAccompanying } from './is-accompanying.ts';
import type { KnownFiles } from './known-files.ts';
import { listArtifacts } from './list-artifacts.ts';
import type { WantedDigest } from './wanted-digests.ts';

/** The files that a release will have, hashed as they are wanted. */
export async function readFolder(
  folder: string,
  toWanted: (names: readonly string[]) => readonly WantedDigest[],
): Promise<KnownFiles> {
  const names = listArtifacts(folder).filter((name) => !isAccompanying(name));
  const digests = new Map<string, string>();
  for (const { name, algorithm } of toWanted(names)) {
    const { hex } = await digestArtifact(join(folder, name), algorithm);
    digests.set(`${algorithm}:${name}`, hex);
  }
  return {
    kind: 'folder',
    names,
    digest: (name, algorithm) => digests.get(`${algorithm}:${name}`),
  };
}
