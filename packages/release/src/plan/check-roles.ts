import { quoted } from '@portcullis/core';
import { nameFew } from '../words/name-few.ts';
import { badInput } from './bad-input.ts';
import type { FileRoles } from './file-roles.ts';
import type { PlannedFile } from './release-plan.ts';

/**
 * Refuses names that are none of the files of the release, and files with two roles: checksums are written into an
 * installer, which would make another package or SBOM of it.
 */
export function checkRoles(
  { sbom, installers, npm, crates }: FileRoles,
  files: readonly PlannedFile[],
): void {
  const roles = { sbom: sbom === undefined ? [] : [sbom], installers, npm, crates };
  const known = new Set(files.map(({ name }) => name));
  const taken = new Map<string, string>();
  for (const [input, names] of Object.entries(roles)) {
    const missing = names.filter((name) => !known.has(name));
    if (missing.length > 0)
      throw badInput(
        `the input "${input}" names ${nameFew(missing)}, and the digests of the build do not: give the name of a file as it stands there`,
      );
    for (const name of names) {
      const other = taken.get(name);
      if (other !== undefined) throw badInput(twice(name, input, other));
      taken.set(name, input);
    }
  }
}

function twice(name: string, input: string, other: string): string {
  if (input === other) return `the input "${input}" names ${quoted(name)} twice: name it once`;
  return `the inputs "${other}" and "${input}" both name ${quoted(name)}: a file is one of them`;
}
