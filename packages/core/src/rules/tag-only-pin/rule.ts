import { shortCommit } from '../../analysis/pins/short-commit.ts';
import { type UsedPin, usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { finding, missedMinimum, type Rule } from '../../engine/index.ts';
import { releasesAtOnce } from './releases-at-once.ts';

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
      if (used === undefined || used.pin.verdict !== 'tag-only') return;
      const evidence = [used.pin.proof];
      const releases = releasesAtOnce(used.pin.releaseTags);
      if (releases.length > 0)
        yield finding(used.uses.at, describeCrowd(used, releases), { severity: 'high', evidence });
      // Where more is asked for, `pin-policy` tells it.
      else if (used.isPinned && missedMinimum(used.pin, context.policy) === undefined)
        yield finding(used.uses.at, describe(used), { evidence });
    },
  },
};

function describeCrowd({ pin, name, uses }: UsedPin, releases: readonly string[]): string {
  const { target } = pin;
  const commit = quoted(shortCommit(target.kind === 'known' ? target.value.commit : pin.ref));
  const first = releases.slice(0, 2).map(quoted).join(', ');
  const what = `${quoted(uses.at.value)} runs ${commit}, which is ${releases.length} releases of ${quoted(name)} at once (${first}, …)`;
  return `${what} and in no branch that releases are made from, as tags are when a stolen token has moved them: run none of them before its maintainers have said why, and pin a commit that was a release before`;
}

function describe({ pin, name }: UsedPin): string {
  const commit = quoted(shortCommit(pin.ref));
  const version = pin.versions[0] ?? pin.releaseTags[0];
  if (version === undefined)
    return `${commit} of ${quoted(name)} has a tag, but none that names a release, so that nobody says that it is fit for use: pin a release`;
  return `${commit} is in ${quoted(name)} by the tag ${quoted(version)} alone and in no branch that releases are made from, as it is where a stolen token has moved a tag: see who made the tag, or pin a release that is on a branch`;
}
