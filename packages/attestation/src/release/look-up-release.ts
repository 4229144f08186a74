import { quoted } from '@portcullis/core';
import { HttpError } from '@portcullis/http';
import type { KnownRelease } from './known-release.ts';
import { type LookedUpTag, lookUpTag } from './look-up-tag.ts';
import type { ReleaseReason } from './release-report.ts';
import type { ReleaseServers } from './release-servers.ts';
import { toUnreadRelease } from './to-unread-release.ts';
import type { UnreadRelease } from './unread-release.ts';

interface NamedRelease {
  readonly repository: string;
  readonly tag: string;
}

/** All that servers tell of a release beside its attestation, many questions at once. */
export async function lookUpRelease(
  { repository, tag }: NamedRelease,
  servers: ReleaseServers,
): Promise<KnownRelease> {
  const [target, facts, release] = await Promise.all([
    asked('tag', () => lookUpTag(tag, servers)),
    asked('repository', () => servers.github.readFacts(repository)),
    asked('release', () => readRelease({ repository, tag }, servers)),
  ]);
  const object = target.value?.object;
  return {
    expected: {
      repository,
      tag,
      object,
      repositoryId: facts.value === undefined ? undefined : `${facts.value.id}`,
      releaseId: release.value?.id,
      assets: release.value?.assets,
    },
    commit: target.value?.commit,
    isImmutable: release.value?.isImmutable,
    refusal: refusalOf(tag, { target, facts, release }),
    unread: [target, facts, release].flatMap(({ unread }) => unread ?? []),
  };
}

interface Asked<Value> {
  readonly value?: Value | undefined;
  readonly unread?: UnreadRelease;
}

async function asked<Value>(
  what: UnreadRelease['what'],
  question: () => Promise<Value>,
): Promise<Asked<Value>> {
  try {
    return { value: await question() };
  } catch (error) {
    if (error instanceof HttpError) return { unread: toUnreadRelease(what, error) };
    throw error;
  }
}

async function readRelease({ repository, tag }: NamedRelease, { releases }: ReleaseServers) {
  const release = await releases.readRelease(repository, tag);
  if (release === undefined) return undefined;
  const assets = await releases.listAssets(repository, release.id);
  return {
    id: `${release.id}`,
    isImmutable: release.isImmutable,
    assets: new Map(assets.map(({ name, sha256 }) => [name, sha256])),
  };
}

interface Answers {
  readonly target: Asked<LookedUpTag | undefined>;
  readonly facts: Asked<unknown>;
  readonly release: Asked<{ readonly isImmutable: boolean } | undefined>;
}

/** "Not found" is also what is told to somebody who may not see the repository: then its facts are not known either. */
function refusalOf(tag: string, { target, facts, release }: Answers): ReleaseReason | undefined {
  if (target.unread === undefined && target.value === undefined)
    return { code: 'no-tag', message: `the repository has no tag ${quoted(tag)}` };
  if (release.unread !== undefined || facts.unread !== undefined) return undefined;
  if (release.value === undefined)
    return { code: 'no-release', message: `nothing is released at the tag ${quoted(tag)}` };
  if (release.value.isImmutable) return undefined;
  return {
    code: 'not-immutable',
    message: `the release ${quoted(tag)} is not immutable: its tag and its assets can be changed at any time, so that nothing attests them`,
  };
}
