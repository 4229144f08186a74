import { usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { finding, type Rule } from '../../engine/index.ts';

export const rule: Rule = {
  meta: {
    id: 'archived-uses',
    guard: 'pin-verify',
    title: 'An action is from a repository that nobody maintains any more',
    severity: 'low',
    profile: 'default',
    practices: ['P32'],
    isOnline: true,
  },
  check: {
    *uses(site, context) {
      const used = usedPin(site, context);
      const facts = used?.repository?.facts;
      if (used === undefined || facts?.kind !== 'known' || !facts.value.isArchived) return;
      yield finding(
        used.uses.at,
        `${quoted(used.name)} is archived, so that nobody mends what is found in it: replace it`,
      );
    },
  },
};
