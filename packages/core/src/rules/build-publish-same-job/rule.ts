import { releasePath } from '../../analysis/release-path/release-path.ts';
import { inconclusive, type Rule, type RuleMeta, worstByPlace } from '../../engine/index.ts';
import { judgeMember } from './judge-member.ts';

const meta: RuleMeta = {
  id: 'build-publish-same-job',
  guard: 'release-guard',
  title: 'The job that builds a release can also publish it',
  severity: 'medium',
  profile: 'default',
  practices: ['P25'],
};

export const rule: Rule = {
  meta,
  check: {
    *repository(repository, { policy }) {
      const { members, cuts } = releasePath(repository, policy.releaseEnvironments);
      yield* worstByPlace(
        members.flatMap((member) => judgeMember(member, repository)),
        meta,
      );
      for (const { at, message } of cuts) yield inconclusive(at, 'too-many', message);
    },
  },
};
