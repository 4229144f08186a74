import type { VerificationReport } from '@portcullis/attestation';
import type { Known } from '../known/known.ts';
import { expectedBundles } from '../seal/expected-bundles.ts';
import { verifySealed } from '../seal/verify-sealed.ts';
import type { DownloadedFile } from './downloaded-file.ts';
import { isAsSealed } from './is-as-sealed.ts';
import type { PublishedRelease } from './published-release.ts';

/** The attestation of the SBOM, as it was downloaded; undefined where the release has none. */
export async function verifySbom(
  release: PublishedRelease,
  downloaded: readonly DownloadedFile[],
): Promise<Known<readonly VerificationReport[]> | undefined> {
  const { manifest, sbom } = release;
  const { images } = manifest;
  const files = manifest.files.flatMap(({ name, sha256, kind }) =>
    kind === 'bundle' ? [] : [{ name, sha256, kind }],
  );
  const bundle = expectedBundles({ files, images, sbom }).find(({ what }) => what.kind === 'sbom');
  if (sbom === undefined || bundle === undefined) return undefined;
  const wanted = [sbom, bundle.path.replace('assets/', '')];
  const isWhole = wanted.every((name) => isAsSealed(name, { manifest, downloaded }));
  if (!isWhole)
    return {
      kind: 'unknown',
      why: 'the SBOM, or its attestation, is not at hand as it was sealed',
    };
  const choice = { ...release, run: undefined };
  return { kind: 'known', value: await verifySealed(bundle, { choice, sealed: release.folder }) };
}
