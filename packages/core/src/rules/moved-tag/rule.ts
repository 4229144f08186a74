import { neverRuns } from '../../analysis/never-runs.ts';
import { type JudgedClaim, judgedClaim } from '../../analysis/pins/judged-claim.ts';
import { shortCommit } from '../../analysis/pins/short-commit.ts';
import { type UsedPin, usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { finding, type Rule } from '../../engine/index.ts';

export const rule: Rule = {
  meta: {
    id: 'moved-tag',
    guard: 'pin-verify',
    title: 'The release that a pin is said to be is another commit, and the pin is none',
    severity: 'high',
    profile: 'default',
    practices: ['P03'],
    isOnline: true,
  },
  check: {
    *uses(site, context) {
      const used = usedPin(site, context);
      if (used === undefined || used.pin.verdict === 'impostor') return;
      const judged = judgedClaim(site, used, context.repository);
      if (judged.kind !== 'moved' || !judged.isFull) return;
      const never = neverRuns(site.owner);
      yield finding(used.uses.at, describe(used, judged), {
        confidence: never ? 'low' : 'medium',
        related: [{ at: judged.claim.at, message: 'the version that it is said to be' }],
        evidence: [
          `tag ${quoted(judged.is.name)} is commit ${quoted(judged.is.commit)}`,
          used.pin.proof,
          ...(never ? ['the "if" of the job is always false'] : []),
        ],
      });
    },
  },
};

function describe(
  { name, pin }: UsedPin,
  { claim, is }: Extract<JudgedClaim, { readonly kind: 'moved' }>,
): string {
  const commit = quoted(shortCommit(pin.ref));
  const now = `${quoted(name)} has ${quoted(is.name)} at ${quoted(shortCommit(is.commit))}`;
  const said = claim.kind === 'lockfile' ? 'the lockfile has' : 'the comment says of';
  const what =
    claim.kind === 'lockfile'
      ? `${said} ${commit} for ${quoted(claim.text)}`
      : `${said} ${commit} that it is ${quoted(claim.text)}`;
  return `${what}, but ${now} and no release at this commit, so that either the tag was moved or this commit never was that release: compare the two, and pin the one that you have read`;
}
