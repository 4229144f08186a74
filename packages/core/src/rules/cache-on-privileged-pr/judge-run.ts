import type { CacheAccess } from '../../analysis/caches/cache-access.ts';
import type { CacheUse } from '../../analysis/caches/cache-use.ts';
import type { PullRequestRun } from '../../analysis/pull-request-code/pull-request-runs.ts';
import { quoted } from '../../analysis/quoted.ts';
import {
  type Confidence,
  type FindingVerdict,
  finding,
  type Severity,
} from '../../engine/index.ts';

/** What is said of a job that runs a pull request's code and is not kept from writing the cache by its file. */
export function judgeRun(
  found: PullRequestRun,
  access: CacheAccess,
  uses: readonly CacheUse[],
): FindingVerdict {
  const { run, chain, isCertain, isRun } = found;
  const saving = uses.find(({ saves }) => saves !== 'no');
  const { severity, confidence } = gradeOf(access, { isCertain, saving });
  const via = saving?.site?.via ?? [];
  const evidence = evidenceFor(access, run.frame.scenario.event ?? '', saving);
  return finding(access.at ?? saving?.at ?? run.job.key, messageFor(found, access, saving), {
    severity: isRun ? severity : 'medium',
    confidence,
    related: [...chain, ...via],
    evidence: isRun ? evidence : [...evidence, 'what follows may run it, or only read it'],
  });
}

interface Grounds {
  readonly isCertain: boolean;
  readonly saving: CacheUse | undefined;
}

function gradeOf(
  access: CacheAccess,
  { isCertain, saving }: Grounds,
): { readonly severity: Severity; readonly confidence: Confidence } {
  const isWritable = access.saves !== 'no';
  const severity = isWritable || saving !== undefined ? 'high' : 'medium';
  // GitHub's own default stands between this job and the cache, as long as it is GitHub's server that runs it.
  if (!isWritable)
    return { severity, confidence: isCertain && saving !== undefined ? 'medium' : 'low' };
  if (access.saves === 'maybe') return { severity, confidence: isCertain ? 'medium' : 'low' };
  return { severity, confidence: isCertain ? 'high' : 'medium' };
}

function messageFor(
  { run, isRun }: PullRequestRun,
  { at, saves }: CacheAccess,
  saving: CacheUse | undefined,
): string {
  const does = `${quoted(run.job.id)} ${isRun ? 'runs' : 'may run'}`;
  const job = `${does} the code of a pull request in the cache scope of the default branch`;
  const todo = 'set "cache-mode: none", or "read", on the job';
  if (at !== undefined) {
    return `"cache-mode: ${at.value.trim()}" lets a pull request's code write the default branch's cache, which every other workflow restores: ${does} that code; write "none", or "read"`;
  }
  if (saving !== undefined) {
    return `${job}, and ${saving.name} saves what that code leaves behind for every other workflow to restore: ${todo}`;
  }
  return saves === 'no'
    ? `${job}, and no "cache-mode" of its own keeps that code from writing there: ${todo}`
    : `${job}, where that code can write what every other workflow restores: ${todo}`;
}

function evidenceFor(
  { at, saves }: CacheAccess,
  event: string,
  saving: CacheUse | undefined,
): readonly string[] {
  const evidence = saving === undefined ? [] : [...saving.because];
  if (at !== undefined)
    return [...evidence, 'an explicit "cache-mode" overrides the read-only default of this event'];
  if (saves === 'no') {
    return [
      ...evidence,
      `github.com gives "${event}" read access only since 2026-06-26; the file itself does not, and no other server does`,
    ];
  }
  return [...evidence, `"${event}" has write access to the cache by default`];
}
