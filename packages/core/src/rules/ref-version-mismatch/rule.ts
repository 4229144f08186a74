import { type JudgedClaim, judgedClaim } from '../../analysis/pins/judged-claim.ts';
import { type UsedPin, usedPin } from '../../analysis/pins/used-pin.ts';
import { type FindingVerdict, finding, type Rule } from '../../engine/index.ts';
import { describeMismatch } from './describe-mismatch.ts';

export const rule: Rule = {
  meta: {
    id: 'ref-version-mismatch',
    guard: 'pin-verify',
    title: 'The version beside a pin is not the version that is pinned',
    severity: 'medium',
    profile: 'default',
    practices: ['P03'],
    isOnline: true,
  },
  check: {
    *uses(site, context) {
      const used = usedPin(site, context);
      if (used === undefined || used.pin.verdict === 'impostor') return;
      const judged = judgedClaim(site, used, context.repository);
      const mismatch = describeMismatch(judged, used);
      if (mismatch === undefined || judged.kind === 'true' || judged.kind === 'none') return;
      yield finding(used.uses.at, mismatch.message, {
        severity: mismatch.severity,
        related: [{ at: judged.claim.at, message: 'the version that it is said to be' }],
        evidence: [used.pin.proof],
        ...fixOf(judged, used),
      });
    },
  },
};

/** The right version in place of the wrong one, where the comment spells it out. */
function fixOf(
  { claim }: Exclude<JudgedClaim, { readonly kind: 'true' | 'none' }>,
  { pin: { versions } }: UsedPin,
): Pick<FindingVerdict, 'fix'> {
  const [right] = versions;
  const { source, start, end } = claim.at;
  if (right === undefined || claim.kind === 'lockfile') return {};
  if (source.text.slice(start, end) !== claim.text) return {};
  return {
    fix: { description: `write "${right}"`, edits: [{ at: claim.at, text: right }] },
  };
}
