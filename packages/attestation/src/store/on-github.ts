import { setTimeout as sleep } from 'node:timers/promises';
import { quoted } from '@portcullis/core';
import { createAttestationApi, type GithubApiOptions } from '@portcullis/github-api';
import { HttpError } from '@portcullis/http';
import { AttestationError } from '../attestation-error.ts';
import { findOnGithub } from '../find/on-github.ts';
import { isSameSignature } from './is-same-signature.ts';

export interface GithubUpload {
  readonly api: GithubApiOptions;
  /** `owner/name` */
  readonly repository: string;
  readonly bundle: unknown;
  /** `sha256:…` of one of its subjects, by which it is found again. */
  readonly digest: string;
  /** Whether an earlier try may have stored it: then we look first. */
  readonly mayBeThere?: boolean;
  /** Milliseconds until what was stored can be found. */
  readonly pause?: number;
}

/** Undefined where an earlier try has stored the bundle, and the answer that told the number was lost. */
export interface GithubStored {
  readonly id: number | undefined;
}

/** Whether the second try is still as unsure as the first, nobody knows; a third one would not tell. */
const mostTries = 2;

/**
 * Stores a bundle at GitHub, which keeps every one that it is sent: after an answer that was lost we look first whether
 * it is there. Throws AttestationError `store-failed` for what GitHub refuses, HttpError for what may pass.
 */
export async function uploadToGithub(upload: GithubUpload): Promise<GithubStored> {
  if (upload.mayBeThere === true && (await isStored(upload))) return { id: undefined };
  for (let count = 1; ; count += 1) {
    try {
      return {
        id: await createAttestationApi(upload.api).create(upload.repository, upload.bundle),
      };
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      if (!error.mayBeDone && error.status !== 409) throw toRefusal(error, upload);
      await sleep(upload.pause ?? 2_000);
      if (await isStored(upload)) return { id: undefined };
      if (!error.mayBeDone) throw toRefusal(error, upload);
      if (count >= mostTries) throw error;
    }
  }
}

/** Throws HttpError when that cannot be told: sending again then could be the second time. */
async function isStored({ api, repository, digest, bundle }: GithubUpload): Promise<boolean> {
  const { bundles, unread } = await findOnGithub({ api, repository, digest });
  if (bundles.some(({ json }) => isSameSignature(json, bundle))) return true;
  const [first] = unread;
  if (first === undefined) return false;
  throw new HttpError(
    'network',
    `it is not known whether ${quoted(repository)} has the attestation, so that it is not sent: looking for it fails: ${first.message}`,
    { mayBeDone: true },
  );
}

function toRefusal(error: HttpError, { repository }: GithubUpload): Error {
  // GitHub refuses who asks too often with a 403 too, and takes it later.
  const why = error.kind === 'rate-limit' ? undefined : advice[error.status ?? 0];
  if (why === undefined) return error;
  const what = `cannot store the attestation in ${quoted(repository)}`;
  return new AttestationError('store-failed', `${what}: GitHub answers ${error.status}, ${why}`, {
    cause: error,
  });
}

/** https://docs.github.com/en/rest/repos/attestations#create-an-attestation */
const advice: Readonly<Record<number, string>> = {
  400: 'it does not understand the bundle; store it elsewhere and report this',
  401: 'it does not know the token; check the input "token"',
  403: 'the token may not; give the job "permissions: attestations: write"',
  404: 'there is no such repository, or none that the token may see; check its name, and give the job "permissions: attestations: write"',
  409: 'it has something else under this name; look at the attestations of the repository',
  413: 'the bundle is too large for it; make the predicate smaller, or store the bundle beside the file',
  422: 'it does not take this bundle; private repositories need a plan that has attestations',
};
