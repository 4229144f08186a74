import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SealManifest } from '../../packages/release/src/index.ts';
import { toChecksums } from '../../packages/release/src/seal/to-checksums.ts';
import { toManifestJson } from '../../packages/release/src/seal/to-manifest-json.ts';
import { repository, type Signing, signProvenance, signSbom } from './publish-sign.ts';

/** What is sealed. */
export interface SealRequest {
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** One of the files. */
  readonly sbom?: string;
  readonly images?: readonly { readonly name: string; readonly digest: string }[];
  readonly tag: string;
  readonly commit: string;
  readonly run: string;
  /** Who signs the provenance of which file; the job that seals unless told otherwise. */
  readonly signing: (name: string) => Signing;
}

export interface MadeSeal {
  readonly sha256: string;
  readonly manifest: SealManifest;
  /** What the build says. */
  readonly digests: string;
}

/** Writes `sealed` below a folder, as release-seal hands it over. */
export function makeSeal(folder: string, request: SealRequest): MadeSeal {
  const { tag, commit, run } = request;
  const artifacts = Object.entries(request.files).map(([name, text]) =>
    write(join(folder, 'assets'), { name, text, kind: 'artifact' }),
  );
  const sums = { name: 'SHA256SUMS', text: toChecksums(artifacts), kind: 'checksums' } as const;
  const attested = [...artifacts, write(join(folder, 'assets'), sums)];
  const bundles = attested.map((file) =>
    write(join(folder, 'assets'), {
      name: `${file.name}.sigstore.json`,
      text: JSON.stringify(signProvenance(file, request.signing(file.name))),
      kind: 'bundle',
    }),
  );
  const sbom = sbomOf(folder, artifacts, request);
  const files = [...attested, ...bundles, ...sbom].sort((a, b) => (a.name < b.name ? -1 : 1));
  const images = imagesOf(folder, request);
  const manifest: SealManifest = {
    version: 1,
    repository,
    commit,
    tag,
    run: { id: run },
    files,
    images,
  };
  const { text, sha256 } = toManifestJson(manifest);
  writeFileSync(join(folder, 'seal.json'), text);
  const digests = artifacts.map((file) => `${file.sha256}  ${file.name}\n`).join('');
  return { sha256, manifest, digests };
}

type Kind = SealManifest['files'][number]['kind'];

interface Written<One extends Kind> {
  readonly name: string;
  readonly text: string | Buffer;
  readonly kind: One;
}

function write<One extends Kind>(folder: string, { name, text, kind }: Written<One>) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { name, kind, size: Buffer.byteLength(text), sha256 };
}

function sbomOf(
  folder: string,
  artifacts: SealManifest['files'],
  { sbom, files, images = [], signing }: SealRequest,
): SealManifest['files'] {
  if (sbom === undefined) return [];
  const subjects = [
    ...artifacts.filter(({ name }) => name !== sbom),
    ...images.map(({ name, digest }) => ({ name, sha256: digest.replace('sha256:', '') })),
  ];
  const bundle = signSbom(subjects, JSON.parse(`${files[sbom]}`), signing(`${sbom} as the SBOM`));
  const text = JSON.stringify(bundle);
  return [
    write(join(folder, 'assets'), {
      name: `${sbom}.attestation.sigstore.json`,
      text,
      kind: 'bundle',
    }),
  ];
}

function imagesOf(folder: string, { images = [], signing }: SealRequest): SealManifest['images'] {
  return images.map(({ name, digest }) => {
    const sha256 = digest.replace('sha256:', '');
    const { kind: _, ...bundle } = write(join(folder, 'images'), {
      name: `${name.replaceAll('/', '+')}.sigstore.json`,
      text: JSON.stringify(signProvenance({ name, sha256 }, signing(name))),
      kind: 'bundle',
    });
    return { name, digest, bundle };
  });
}
