import { shortCommit } from '../../analysis/pins/short-commit.ts';
import { usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { finding, type Rule } from '../../engine/index.ts';

export const rule: Rule = {
  meta: {
    id: 'tag-only-pin',
    guard: 'pin-verify',
    title: 'A tag is all that holds a pinned commit',
    severity: 'info',
    profile: 'default',
    practices: ['P03'],
    isOnline: true,
  },
  check: {
    *uses(site, context) {
      const used = usedPin(site, context);
      if (used === undefined || !used.isPinned || used.pin.verdict !== 'tag-only') return;
      const { uses, pin, name } = used;
      const [version] = pin.versions;
      const tag = version === undefined ? 'a tag' : `the tag ${quoted(version)}`;
      yield finding(
        uses.at,
        `${quoted(shortCommit(pin.ref))} is in ${quoted(name)} by ${tag} alone and in no branch that releases are made from, as it is where a stolen token has moved a tag: see who made the tag, or pin a release that is on a branch`,
        { evidence: [pin.proof] },
      );
    },
  },
};
