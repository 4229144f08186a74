import { basename, join } from 'node:path';
import { quoted } from '@portcullis/core';
import { digestArtifact } from '../bytes/digest-artifact.ts';
import { isAccompanying } from '../bytes/is-accompanying.ts';
import { listArtifacts } from '../bytes/list-artifacts.ts';
import type { ManifestEntry } from './manifest-entry.ts';
import { parseManifest } from './parse-manifest.ts';

export interface ManifestToCheck {
  readonly path: string;
  readonly text: string;
  /** Folder of the artifacts. */
  readonly artifacts: string;
}

/** What a manifest says otherwise than the artifacts at hand, a sentence each; none when all agrees. */
export async function checkManifest(request: ManifestToCheck): Promise<readonly string[]> {
  const { path, text, artifacts } = request;
  const entries = parseManifest(path, text);
  const names = listArtifacts(artifacts);
  const problems: string[] = [];
  for (const entry of entries) {
    const problem = names.includes(entry.name)
      ? await compare(entry, join(artifacts, entry.name))
      : `${quoted(entry.name)} is listed and not there`;
    if (problem !== undefined) problems.push(problem);
  }
  const listed = new Set(entries.map(({ name }) => name));
  const unlisted = isSidecar(path, entries)
    ? []
    : names.filter((name) => !listed.has(name) && !isAccompanying(name));
  return [...problems, ...unlisted.map((name) => `${quoted(name)} is there and not listed`)];
}

async function compare(
  { name, algorithm, value }: ManifestEntry,
  file: string,
): Promise<string | undefined> {
  if (algorithm === undefined)
    return `the checksum of ${quoted(name)} is of no strong algorithm: make one of SHA-256`;
  const { hex } = await digestArtifact(file, algorithm);
  return hex === value
    ? undefined
    : `${quoted(name)} is not what is listed: it has ${algorithm} ${hex}`;
}

/** It speaks of one file only, as its name says. */
function isSidecar(path: string, entries: readonly ManifestEntry[]): boolean {
  const [only] = entries;
  return entries.length === 1 && only !== undefined && basename(path).startsWith(`${only.name}.`);
}
