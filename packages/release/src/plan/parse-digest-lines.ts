import { quoted } from '@portcullis/core';
import { badInput } from './bad-input.ts';
import { checkAssetName } from './check-asset-name.ts';
import type { PlannedFile } from './release-plan.ts';

/**
 * What the build hands over beside its artifact: a line `sha256  name` for each file, as `sha256sum` writes it. It comes
 * by another way than the files do, so that who changes one has not changed the other.
 */
export function parseDigestLines(text: string): readonly PlannedFile[] {
  const files = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(parseLine);
  if (files.length > most)
    throw badInput(`cannot release ${files.length} files: ${most} are the most`);
  const known = new Map<string, string>();
  for (const { name } of files) {
    const other = known.get(name.toLowerCase());
    if (other !== undefined)
      throw badInput(
        `${quoted(other)} and ${quoted(name)} are one file where case does not count; name each file once`,
      );
    known.set(name.toLowerCase(), name);
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function parseLine(line: string): PlannedFile {
  const [, sha256, name] = /^([\da-f]{64}) [ *](.+)$/.exec(line) ?? [];
  if (sha256 === undefined || name === undefined)
    throw badInput(
      `cannot read ${quoted(line)} as a digest: write what "sha256sum FILE" prints, 64 hex digits, two spaces and the name`,
    );
  checkAssetName(name);
  return { name, sha256 };
}

/** A release has a thousand assets, and each file may come with its bundle. */
const most = 400;
