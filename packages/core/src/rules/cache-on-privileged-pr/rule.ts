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
  worstByPlace,
} from '../../engine/index.ts';
import { judgeRun } from './judge-run.ts';

const meta = {
  id: 'cache-on-privileged-pr',
  guard: 'cache-forbid-in-release',
  title: "A pull request's code can reach the default branch's cache",
  severity: 'high',
  profile: 'default',
  practices: ['P24'],
} as const;

export const rule: Rule = {
  meta,
  check: {
    *repository(repository) {
      const findings: FindingVerdict[] = [];
      const unknown = new Map<string, InconclusiveVerdict>();
      const { runs, cuts } = pullRequestRuns(repository);
      for (const found of runs) {
        const access = cacheAccessOf(found.run);
        if (access.saves === 'no' && access.at !== undefined) continue;
        const caches = cachesIn(found.run, repository);
        findings.push(judgeRun(found, access, caches.uses));
        for (const content of caches.unknown)
          unknown.set(placeKey(content.at), undecided(content, found));
      }
      yield* worstByPlace(findings, meta);
      yield* unknown.values();
      for (const { at, message } of cuts) yield inconclusive(at, 'too-many', message);
    },
  },
};

function undecided({ at, why }: UnknownContent, { run }: PullRequestRun): InconclusiveVerdict {
  const job = quoted(run.job.id);
  return inconclusive(
    at,
    'undecidable',
    `cannot tell whether ${quoted(at.value.trim())} writes the cache: ${why}; "cache-mode: none", or "read", on ${job}, which runs a pull request's code, would settle it`,
  );
}
