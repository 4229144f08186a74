import { cacheAccessOf } from '../../analysis/caches/cache-access-of.ts';
import { groupedBy } from '../../analysis/grouped-by.ts';
import type { Membership } from '../../analysis/release-path/membership.ts';
import { releasePath } from '../../analysis/release-path/release-path.ts';
import { outermostRun } from '../../analysis/runs/outermost-run.ts';
import type { Rule } from '../../engine/index.ts';
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
      const { members: all } = releasePath(repository, policy.releaseEnvironments);
      const open = all.filter((member) => !isEnforced(member));
      // A cap on the job that calls caps everything below it.
      for (const [job, members] of groupedBy(open, ({ run }) => outermostRun(run).job))
        yield judgeJob(job, members.toSorted(surestFirst));
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
