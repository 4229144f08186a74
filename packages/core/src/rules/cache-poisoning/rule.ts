import { cacheAccessOf } from '../../analysis/caches/cache-access-of.ts';
import type { UnknownContent } from '../../analysis/caches/cache-use.ts';
import { cachesIn } from '../../analysis/caches/caches-in.ts';
import { placeKey } from '../../analysis/place-key.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { Membership } from '../../analysis/release-path/membership.ts';
import { releasePath } from '../../analysis/release-path/release-path.ts';
import { type InconclusiveVerdict, inconclusive, type Rule } from '../../engine/index.ts';
import type { Repository } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import { judgeUse } from './judge-use.ts';

export const rule: Rule = {
  meta: {
    id: 'cache-poisoning',
    guard: 'cache-forbid-in-release',
    title: 'A release is made with what a cache holds',
    severity: 'high',
    profile: 'default',
    practices: ['P24'],
  },
  check: {
    *repository(repository, { policy }) {
      const { members, cuts } = releasePath(repository, policy.releaseEnvironments);
      const candidates = new Map<string, Candidate>();
      const unknown = new Map<string, InconclusiveVerdict>();
      for (const member of members) judgeMember(member, { repository, candidates, unknown });
      for (const { verdict } of candidates.values()) yield verdict;
      yield* unknown.values();
      for (const { at, message } of cuts) yield inconclusive(at, 'too-many', message);
    },
  },
};

interface Work {
  readonly repository: Repository;
  readonly candidates: Map<string, Candidate>;
  readonly unknown: Map<string, InconclusiveVerdict>;
}

function judgeMember(member: Membership, { repository, candidates, unknown }: Work): void {
  const access = cacheAccessOf(member.run);
  if (access.restores === 'no' && access.saves === 'no') return;
  const caches = cachesIn(member.run, repository);
  for (const use of caches.uses) {
    const candidate = judgeUse(use, member, access);
    const key = placeKey(use.at);
    if (candidate !== undefined && candidate.rank > (candidates.get(key)?.rank ?? 0))
      candidates.set(key, candidate);
  }
  for (const content of caches.unknown)
    unknown.set(placeKey(content.at), undecided(content, member));
}

function undecided({ at, why }: UnknownContent, { run }: Membership): InconclusiveVerdict {
  const job = quoted(run.job.id);
  return inconclusive(
    at,
    'undecidable',
    `cannot tell whether ${quoted(at.value.trim())} uses the cache: ${why}; "cache-mode: none" on ${job}, which takes part in a release, would settle it`,
  );
}
