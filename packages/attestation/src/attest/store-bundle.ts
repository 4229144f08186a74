import type { HttpClient } from '@portcullis/http';
import { readCredentials } from '@portcullis/oci-registry';
import { AttestationError } from '../attestation-error.ts';
import type { Statement } from '../statement/statement.ts';
import { attachToImage } from '../store/in-registry.ts';
import { type GithubUpload, uploadToGithub } from '../store/on-github.ts';
import { type PinnedImage, parseImageName } from '../subject/image/parse-image-name.ts';
import type { AttestRequest } from './attest-request.ts';
import type { StoredIn } from './stored-in.ts';

interface Made {
  readonly bundle: unknown;
  readonly statement: Statement;
  /** Whether an earlier try has signed it, and may have handed it over too. */
  readonly isEarlier: boolean;
}

/** Hands a bundle to everybody who is to have it: GitHub's store, and the registries of the images among its subjects. */
export async function storeBundle(
  made: Made,
  request: AttestRequest,
  http: HttpClient,
): Promise<readonly StoredIn[]> {
  const stored: StoredIn[] = [];
  const { repository, outside, subjects } = request;
  if (repository !== undefined) {
    const digest = knownDigest(made.statement);
    const api = { http, url: outside.api, token: outside.token };
    const { bundle, isEarlier: mayBeThere } = made;
    const upload = { api, repository, bundle, digest, mayBeThere };
    stored.push(await storeOnGithub(upload, outside.server));
  }
  const images = request.isPushed ? imagesIn(made.statement, subjects.images ?? []) : [];
  // One after the other: an index of referrers that two write at once loses one of them.
  for (const image of images) stored.push(await attach({ image, http, ...made }, request));
  return stored;
}

/** By which GitHub finds what it stores. */
function knownDigest({ subject }: Statement): string {
  const sha256 = subject.flatMap(({ digest }) => digest.sha256 ?? [])[0];
  if (sha256 !== undefined) return `sha256:${sha256}`;
  throw new AttestationError(
    'store-failed',
    'cannot store the attestation at GitHub, which knows artifacts by SHA-256 only: give such digests, or do not upload',
  );
}

async function storeOnGithub(upload: GithubUpload, server: string): Promise<StoredIn> {
  const { id } = await uploadToGithub(upload);
  const page = `${server}/${upload.repository}/attestations`;
  return { kind: 'github', id, url: id === undefined ? page : `${page}/${id}` };
}

/** The images of the request that the statement speaks of. */
function imagesIn({ subject }: Statement, images: readonly string[]): readonly PinnedImage[] {
  const digests = new Set(subject.map(({ digest }) => `sha256:${digest.sha256}`));
  return images.map(parseImageName).filter(({ digest }) => digests.has(digest));
}

interface Attachment extends Made {
  readonly image: PinnedImage;
  readonly http: HttpClient;
}

async function attach(
  { image, http, bundle, isEarlier: mayBeThere, statement: { predicateType } }: Attachment,
  { outside, now }: AttestRequest,
): Promise<StoredIn> {
  const { environment, runProgram: run } = outside;
  const credentials = await readCredentials(image.registry, { environment, run });
  const upload = { http, repository: image, credentials, digest: image.digest };
  const stored = await attachToImage({ ...upload, bundle, predicateType, mayBeThere, now: now() });
  return { kind: 'registry', ...stored };
}
