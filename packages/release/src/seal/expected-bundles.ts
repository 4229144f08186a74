import { quoted } from '@portcullis/core';
import { badInput } from '../plan/bad-input.ts';
import type { PlannedImage } from '../plan/release-plan.ts';
import { imageBundleName } from './image-bundle-name.ts';
import type { PublishedFile } from './published-files.ts';
import { sbomBundleName } from './sbom-bundle-name.ts';

/** An attestation that a seal has to have. */
export interface ExpectedBundle {
  /** Where it lies in the seal: `assets/NAME.sigstore.json`, `images/NAME.sigstore.json`. */
  readonly path: string;
  readonly what:
    | { readonly kind: 'provenance' }
    /** With the name of the file that it quotes. */
    | { readonly kind: 'sbom'; readonly name: string };
  /** All that it is about. */
  readonly subjects: readonly BundleSubject[];
}

export interface BundleSubject {
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface Attestable {
  /** Checksums too. */
  readonly files: readonly PublishedFile[];
  readonly images: readonly PlannedImage[];
  /** Undefined where there is none. */
  readonly sbom: string | undefined;
}

/** Provenance of each file and image, and the SBOM of all others. Throws GuardError where two would have one name. */
export function expectedBundles({ files, images, sbom }: Attestable): readonly ExpectedBundle[] {
  const named = images.map(({ name, digest }) => ({ name, sha256: digest.replace('sha256:', '') }));
  const each = [
    ...files.map((file) => ({ path: `assets/${file.name}.sigstore.json`, subject: file })),
    ...named.map((image) => ({ path: `images/${imageBundleName(image.name)}`, subject: image })),
  ];
  const bundles = each.map(
    ({ path, subject: { name, sha256 } }): ExpectedBundle => ({
      path,
      what: { kind: 'provenance' },
      subjects: [{ name, sha256 }],
    }),
  );
  if (sbom === undefined) return bundles;
  const others = files.filter(({ name, kind }) => kind === 'artifact' && name !== sbom);
  const all = [...others, ...named].map(({ name, sha256 }) => ({ name, sha256 }));
  const path = `assets/${sbomBundleName(sbom)}`;
  checkFree(path, { bundles, sbom, subjects: all });
  return [...bundles, { path, what: { kind: 'sbom', name: sbom }, subjects: all }];
}

interface Described {
  readonly bundles: readonly ExpectedBundle[];
  readonly sbom: string;
  readonly subjects: readonly BundleSubject[];
}

function checkFree(path: string, { bundles, sbom, subjects }: Described): void {
  const problem = `cannot release with the SBOM ${quoted(sbom)}`;
  if (subjects.length === 0)
    throw badInput(`${problem}: there is nothing else that it could be of; leave "sbom" empty`);
  const other = bundles.find((one) => one.path.toLowerCase() === path.toLowerCase());
  if (other !== undefined)
    throw badInput(
      `${problem}: its attestation would have the name of that of ${quoted(`${other.subjects[0]?.name}`)}; rename that file in the build`,
    );
}
