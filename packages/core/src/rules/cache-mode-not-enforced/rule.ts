import { cacheAccessOf } from '../../analysis/caches/cache-access-of.ts';
import type { Membership } from '../../analysis/release-path/membership.ts';
import { releasePath } from '../../analysis/release-path/release-path.ts';
import { outermostRun } from '../../analysis/runs/outermost-run.ts';
import type { Rule } from '../../engine/index.ts';
import type { Job } from '../../model/index.ts';
import { judgeJob } from './judge-job.ts';

export const rule: Rule = {
  meta: {
    id: 'cache-mode-not-enforced',
    guard: 'cache-forbid-in-release',
    title: 'Nothing enforces that a release uses no cache',
    severity: 'medium',
    profile: 'default',
    practices: ['P24'],
  },
  check: {
    *repository(repository, { policy }) {
      const open = new Map<Job, Membership[]>();
      for (const member of releasePath(repository, policy.releaseEnvironments).members) {
        if (isEnforced(member)) continue;
        // A cap on the job that calls caps everything below it.
        const { job } = outermostRun(member.run);
        const members = open.get(job);
        if (members === undefined) open.set(job, [member]);
        else members.push(member);
      }
      for (const [job, members] of open) yield judgeJob(job, members.toSorted(surestFirst));
    },
  },
};

function isEnforced({ run }: Membership): boolean {
  const { restores, saves } = cacheAccessOf(run);
  return restores === 'no' && saves === 'no';
}

function surestFirst(one: Membership, other: Membership): number {
  return Number(other.isCertain) - Number(one.isCertain) || one.chain.length - other.chain.length;
}
