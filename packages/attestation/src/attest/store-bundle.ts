import type { HttpClient } from '@portcullis/http';
import { readCredentials } from '@portcullis/oci-registry';
import { findOnGithub } from '../find/on-github.ts';
import type { Statement } from '../statement/statement.ts';
import { attachToImage } from '../store/in-registry.ts';
import { isSameSignature } from '../store/is-same-signature.ts';
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
  const digest = made.statement.subject[0]?.digest.sha256;
  if (repository !== undefined && digest !== undefined) {
    const api = { http, url: outside.api, token: outside.token };
    const upload = { api, repository, bundle: made.bundle, digest: `sha256:${digest}` };
    stored.push(await storeOnGithub(upload, made.isEarlier, outside.server));
  }
  const images = request.isPushed ? imagesIn(made.statement, subjects.images ?? []) : [];
  // One after the other: an index of referrers that two write at once loses one of them.
  for (const image of images) stored.push(await attach({ image, http, ...made }, request));
  return stored;
}

async function storeOnGithub(
  upload: GithubUpload,
  isEarlier: boolean,
  server: string,
): Promise<StoredIn> {
  const isThere = isEarlier && (await isStored(upload));
  const { id } = isThere ? { id: undefined } : await uploadToGithub(upload);
  const page = `${server}/${upload.repository}/attestations`;
  return { kind: 'github', id, url: id === undefined ? page : `${page}/${id}` };
}

/** A store that cannot be looked at is asked to take it: it takes the same one twice rather than never. */
async function isStored({ api, repository, digest, bundle }: GithubUpload): Promise<boolean> {
  const { bundles } = await findOnGithub({ api, repository, digest });
  return bundles.some(({ json }) => isSameSignature(json, bundle));
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
  { image, http, bundle, statement: { predicateType } }: Attachment,
  { outside, now }: AttestRequest,
): Promise<StoredIn> {
  const { environment, runProgram: run } = outside;
  const credentials = await readCredentials(image.registry, { environment, run });
  const upload = { http, repository: image, credentials, digest: image.digest };
  const stored = await attachToImage({ ...upload, bundle, predicateType, now: now() });
  return { kind: 'registry', ...stored };
}
