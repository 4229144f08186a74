import { askedMode } from '../../analysis/caches/asked-mode.ts';
import { cacheAccessOf } from '../../analysis/caches/cache-access-of.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { Membership } from '../../analysis/release-path/membership.ts';
import { callHops } from '../../analysis/runs/call-hops.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import type { Job } from '../../model/index.ts';
import { noneFix } from './none-fix.ts';

/** What is said of a job below which release jobs may use the cache. They are given the surest first. */
export function judgeJob(job: Job, members: readonly Membership[]): FindingVerdict {
  const [first] = members;
  const isWeak = members.every(({ run }) => askedMode(run)?.value.trim() === 'none');
  const mode = job.cacheMode ?? job.workflow.cacheMode;
  const fix = noneFix(job);
  return finding(job.cacheMode ?? job.key, messageFor(job, mode?.value.trim(), isWeak), {
    severity: isWeak ? 'low' : 'medium',
    confidence:
      first?.isCertain === true && mode?.value.includes('${{') !== true ? 'high' : 'medium',
    related: first === undefined ? [] : [...callHops(first.run), ...first.chain],
    evidence: evidenceFor(members),
    ...(fix === undefined ? {} : { fix }),
  });
}

function messageFor({ id }: Job, mode: string | undefined, isWeak: boolean): string {
  const job = `${quoted(id)}, which takes part in a release`;
  if (mode?.includes('${{') === true) {
    return `"cache-mode" of ${job}, is an expression that may leave the cache open: write "cache-mode: none"`;
  }
  if (isWeak) {
    return `"ACTIONS_CACHE_MODE: none" is the weaker form: clients of the cache may follow it, but nothing makes them; set "cache-mode: none" on ${job}, so that the cache service itself refuses`;
  }
  if (mode !== undefined) {
    return `"cache-mode: ${mode}" leaves the cache open to ${job}: write "none", so that the cache service refuses it`;
  }
  return `nothing keeps ${job}, from the cache: set "cache-mode: none", so that the cache service refuses it whatever its steps try`;
}

function evidenceFor(members: readonly Membership[]): readonly string[] {
  const called = new Set(
    members.filter(({ run }) => run.caller !== undefined).map(({ run }) => run.job.id),
  );
  const open = members.some(({ run }) => cacheAccessOf(run).at === undefined);
  const evidence = open
    ? ['no "cache-mode" is given on the way, and GitHub\'s default lets a release restore caches']
    : [];
  return called.size === 0
    ? evidence
    : [...evidence, `it calls ${[...called].map(quoted).join(', ')}`];
}
