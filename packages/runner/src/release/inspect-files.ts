import type { BuiltFile, PackageTarget } from '@portcullis/release';
import type { InspectedInstallers } from './inspect-installers.ts';

/** A file as it would be sealed. */
export interface InspectedFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** What becomes of it, beside lying in the release; undefined where that is all. */
  readonly role: string | undefined;
}

interface Described {
  readonly sbom: string | undefined;
  readonly packages: readonly PackageTarget[];
}

/** Files as they would be sealed: installers with the checksums in them, all others as they were built. */
export function toInspectedFiles(
  files: readonly BuiltFile[],
  { sbom, packages }: Described,
  installers: Pick<InspectedInstallers, 'digests' | 'sizes'> | undefined,
): readonly InspectedFile[] {
  const lines = installers?.digests.split('\n') ?? [];
  const embedded = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const roles = new Map<string, string>([
    ...(sbom === undefined ? [] : [[sbom, 'SBOM of all others'] as const]),
    ...[...embedded.keys()].map((name) => [name, 'installer, with the checksums'] as const),
    // Of "@a/b" and "a-b" npm's files have the same name.
    ...packages.map(
      ({ file, name, registry }) => [file, `goes to ${registry} as ${name}`] as const,
    ),
  ]);
  return files.map(({ name, size, sha256 }) => ({
    name,
    size: installers?.sizes.get(name) ?? size,
    sha256: embedded.get(name) ?? sha256,
    role: roles.get(name),
  }));
}
