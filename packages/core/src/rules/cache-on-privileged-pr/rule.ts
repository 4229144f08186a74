import { cacheAccessOf } from '../../analysis/caches/cache-access-of.ts';
import type { UnknownContent } from '../../analysis/caches/cache-use.ts';
import { cachesIn } from '../../analysis/caches/caches-in.ts';
import { placeKey } from '../../analysis/place-key.ts';
import {
  type PullRequestRun,
  pullRequestRuns,
} from '../../analysis/pull-request-code/pull-request-runs.ts';
import { quoted } from '../../analysis/quoted.ts';
import {
  type FindingVerdict,
  type InconclusiveVerdict,
  inconclusive,
  type Rule,
} from '../../engine/index.ts';
import { judgeRun } from './judge-run.ts';

export const rule: Rule = {
  meta: {
    id: 'cache-on-privileged-pr',
    guard: 'cache-forbid-in-release',
    title: "A pull request's code can reach the default branch's cache",
    severity: 'high',
    profile: 'default',
    practices: ['P24'],
  },
  check: {
    *repository(repository) {
      const findings = new Map<string, FindingVerdict>();
      const unknown = new Map<string, InconclusiveVerdict>();
      const { runs, cuts } = pullRequestRuns(repository);
      for (const found of runs) {
        const access = cacheAccessOf(found.run);
        if (access.saves === 'no' && access.at !== undefined) continue;
        const caches = cachesIn(found.run, repository);
        const verdict = judgeRun(found, access, caches.uses);
        const key = placeKey(verdict.at);
        findings.set(key, worse(findings.get(key), verdict));
        for (const content of caches.unknown)
          unknown.set(placeKey(content.at), undecided(content, found));
      }
      yield* findings.values();
      yield* unknown.values();
      for (const { at, message } of cuts) yield inconclusive(at, 'too-many', message);
    },
  },
};

const weights = { high: 3, medium: 2, low: 1, info: 0 } as const;

function worse(known: FindingVerdict | undefined, next: FindingVerdict): FindingVerdict {
  return known === undefined || rankOf(next) > rankOf(known) ? next : known;
}

function rankOf({ severity = 'high', confidence = 'high' }: FindingVerdict): number {
  return weights[severity] * 10 + weights[confidence];
}

function undecided({ at, why }: UnknownContent, { run }: PullRequestRun): InconclusiveVerdict {
  const job = quoted(run.job.id);
  return inconclusive(
    at,
    'undecidable',
    `cannot tell whether ${quoted(at.value.trim())} writes the cache: ${why}; "cache-mode: none", or "read", on ${job}, which runs a pull request's code, would settle it`,
  );
}
