import { shortCommit } from '../../analysis/pins/short-commit.ts';
import { type UsedPin, usedPin } from '../../analysis/pins/used-pin.ts';
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
      yield finding(used.uses.at, describe(used), { evidence: [used.pin.proof] });
    },
  },
};

function describe({ pin, name }: UsedPin): string {
  const commit = quoted(shortCommit(pin.ref));
  const [version] = pin.versions;
  if (version === undefined)
    return `${commit} of ${quoted(name)} has a tag, but none that names a release, so that nobody says that it is fit for use: pin a release`;
  return `${commit} is in ${quoted(name)} by the tag ${quoted(version)} alone and in no branch that releases are made from, as it is where a stolen token has moved a tag: see who made the tag, or pin a release that is on a branch`;
}
