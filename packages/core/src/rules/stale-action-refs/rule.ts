import { judgedClaim } from '../../analysis/pins/judged-claim.ts';
import { newestVersion } from '../../analysis/pins/newest-version.ts';
import { shortCommit } from '../../analysis/pins/short-commit.ts';
import { usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { finding, missedMinimum, type Rule } from '../../engine/index.ts';

export const rule: Rule = {
  meta: {
    id: 'stale-action-refs',
    guard: 'pin-verify',
    title: 'A pinned commit was never released',
    severity: 'low',
    profile: 'default',
    practices: ['P03'],
    isOnline: true,
  },
  check: {
    *uses(site, context) {
      const used = usedPin(site, context);
      if (used === undefined || !used.isPinned) return;
      const { pin, name, uses, repository } = used;
      if (pin.verdict !== 'unreleased' && pin.verdict !== 'moved') return;
      // Where more is asked for, `pin-policy` tells it.
      if (missedMinimum(pin, context.policy) !== undefined) return;
      // Whose comment is wrong is told so by the rules for that.
      const { kind } = judgedClaim(site, used, context.repository);
      if (kind !== 'none') return;
      const newest =
        repository?.refs.kind === 'known' ? newestVersion(repository.refs.value) : undefined;
      const instead =
        newest === undefined
          ? 'ask its maintainers for a release, or read what the commit does'
          : `pin a release, such as ${quoted(newest)}`;
      yield finding(
        uses.at,
        `${quoted(shortCommit(pin.ref))} is no release of ${quoted(name)}, so that it may be work in progress, and nobody announces what is wrong with it: ${instead}`,
        { evidence: [pin.proof] },
      );
    },
  },
};
