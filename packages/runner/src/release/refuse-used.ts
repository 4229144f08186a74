import { PackageError, PublishError, type UnusedRow } from '@portcullis/release';

/** A version that is somebody else's at a registry: while nothing is public. Throws PackageError and PublishError. */
export function refuseUsed(rows: readonly UnusedRow[]): void {
  const used = rows.find(({ outcome }) => outcome === 'fail');
  if (used === undefined) return;
  switch (used.kind) {
    case 'package':
      throw new PackageError('package-exists', used.why);
    case 'tag':
      throw new PublishError({ code: 'tag-exists', why: used.why, isPublic: false });
  }
}
