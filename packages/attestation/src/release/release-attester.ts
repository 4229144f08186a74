import type { Known } from '@portcullis/core';
import type { GithubApiOptions } from '@portcullis/github-api';
import type { Findings, UnreadSource } from '../find/found-bundle.ts';
import type { TrustedRoots } from '../roots/trusted-roots.ts';
import type { AttestedRelease, AttestedReleases } from './attested-releases.ts';
import { findReleaseAttestations } from './find-release-attestations.ts';
import { judgeRelease, type VerifyRelease } from './judge-release.ts';
import type { JudgedRelease } from './judged-release.ts';
import { releaseVerifier } from './release-verifier.ts';
import { toSeconds } from './to-seconds.ts';
import { whyFailed } from './why-failed.ts';

/** Asks for the releases that GitHub attests to be of a commit or a tag object. Throws nothing that a server caused. */
export type ReleaseAttester = (
  repository: string,
  object: string,
) => Promise<Known<AttestedReleases>>;

/** `roots` is called when there is an attestation to verify. */
export function releaseAttester(
  api: GithubApiOptions,
  roots: () => Promise<TrustedRoots>,
): ReleaseAttester {
  return async (repository, object) => {
    const found = await findReleaseAttestations({ api, repository, object });
    const known = found.bundles.length === 0 ? none : await roots();
    return toAnswer(found, object, releaseVerifier(known));
  };
}

const none: TrustedRoots = { byInstance: new Map(), warnings: [] };

/** What was read and verified stands, whatever else could not be read. */
function toAnswer(
  { bundles, unread }: Findings,
  object: string,
  verify: VerifyRelease,
): Known<AttestedReleases> {
  const expected = { ...anything, object };
  const judged = bundles.map(({ json }) => judgeRelease(json, expected, verify));
  const releases = judged.flatMap(toReleases);
  const [first] = unread;
  if (releases.length === 0 && first !== undefined) return toUnknown(first);
  return {
    kind: 'known',
    value: { releases, refused: judged.flatMap((one) => whyRefused(one) ?? []) },
  };
}

/** Which repository, tag and assets it is of, is for the ladder to compare. */
const anything = {
  repository: undefined,
  repositoryId: undefined,
  tag: undefined,
  releaseId: undefined,
  assets: undefined,
};

function whyRefused(judged: JudgedRelease): string | undefined {
  return judged.kind === 'refused' ? judged.error.message : whyFailed(judged.checks);
}

function toReleases(judged: JudgedRelease): readonly AttestedRelease[] {
  if (judged.kind !== 'signed' || whyRefused(judged) !== undefined) return [];
  const { repository, repositoryId, tag, object } = judged.claims;
  return [{ repository, repositoryId, tag, object, signedAt: toSeconds(judged.signedAt) }];
}

function toUnknown({ reason, message }: UnreadSource): Known<never> {
  return { kind: 'unknown', reason, message };
}
