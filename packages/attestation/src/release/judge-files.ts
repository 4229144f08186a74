import type { ReleaseAttestation, ReportedFile } from './release-report.ts';

/** A file at hand, by its bytes. */
export interface HashedFile {
  readonly path: string;
  readonly sha256: string;
}

/**
 * A file passes as the asset whose name it bears. Under another name the same bytes are another claim: who renames the
 * asset of one machine to that of another has changed nothing in either.
 */
export function judgeFiles(
  files: readonly HashedFile[],
  assets: ReleaseAttestation['assets'],
): readonly ReportedFile[] {
  if (assets === undefined) return [];
  const attested = new Map(Object.entries(assets));
  return files.map(({ path, sha256 }) => {
    const name = path.split(/[\\/]/).at(-1) ?? path;
    const isNamed = attested.get(name) === sha256;
    const other = [...attested].find(([, digest]) => digest === sha256)?.[0];
    return { path, sha256, asset: isNamed ? name : other, verdict: isNamed ? 'pass' : 'fail' };
  });
}
