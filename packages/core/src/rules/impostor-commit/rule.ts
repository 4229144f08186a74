import { neverRuns } from '../../analysis/never-runs.ts';
import { chainPlaces } from '../../analysis/pins/chain-places.ts';
import { chainWords } from '../../analysis/pins/chain-words.ts';
import { type UsedPin, usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { finding, inconclusive, type Rule, type Verdict } from '../../engine/index.ts';
import type { Chain } from '../../evidence/index.ts';
import type { StepOwner, UsesSite } from '../../model/index.ts';
import { claimedCommit } from './claimed-commit.ts';
import { doubtsBelow } from './doubts-below.ts';

export const rule: Rule = {
  meta: {
    id: 'impostor-commit',
    guard: 'pin-verify',
    title:
      'A pinned commit is in no branch and no tag of the repository that it is said to be from',
    severity: 'high',
    profile: 'default',
    practices: ['P03'],
    isOnline: true,
  },
  check: {
    *uses(site, context) {
      const { uses, owner } = site;
      if (uses.kind !== 'repository') return;
      const used = usedPin(site, context);
      if (used === undefined) {
        const message = `${quoted(uses.at.value.trimEnd())} was not looked up, so that nothing is known of what it runs: look at it by hand`;
        return yield inconclusive(uses.at, 'undecidable', message);
      }
      const claimed = claimedCommit(site, used, context.repository);
      if (used.pin.verdict === 'impostor') yield direct(used, owner, claimed);
      // What an impostor uses in turn is as foreign as the impostor.
      else yield* below(site, used);
    },
  },
};

function direct({ uses, name, pin }: UsedPin, owner: StepOwner, claimed: string | undefined) {
  const instead = claimed === undefined ? 'pin a commit of a release' : `pin ${claimed}`;
  const message = `${quoted(uses.at.value.trimEnd())} runs a commit that is in no branch and no tag of ${quoted(name)}, so that anybody with a fork may have written it: find out who put it here, and ${instead}`;
  const never = neverRuns(owner);
  return finding(uses.at, message, {
    confidence: never ? 'low' : 'high',
    evidence: [pin.proof, ...(never ? ['the "if" of the job is always false'] : [])],
  });
}

/** One inconclusive for all that could not be looked at, so that a server that fails does not flood the report. */
function* below({ owner }: UsesSite, used: UsedPin): Generator<Verdict> {
  const { impostors, doubts } = doubtsBelow(used);
  const [first, ...others] = impostors;
  if (first !== undefined) yield transitive(used, first, { owner, others: others.length });
  const [doubt, ...more] = doubts;
  if (doubt === undefined) return;
  const rest = more.length === 0 ? '' : `, and ${more.length} more below it`;
  yield inconclusive(used.uses.at, doubt.reason, `${doubt.message}${rest}`);
}

function transitive(
  { uses, pin }: UsedPin,
  chain: Chain,
  { owner, others }: { readonly owner: StepOwner; readonly others: number },
) {
  const message = `${quoted(uses.at.value.trimEnd())} uses ${chainWords(chain)}, a commit that is in no branch and no tag of its repository, so that anybody with a fork may have written it: take a release that does not, or do without`;
  return finding(uses.at, message, {
    confidence: neverRuns(owner) ? 'low' : 'high',
    related: chainPlaces(chain),
    evidence: [
      ...(chain.end === undefined ? [] : [chain.end.proof]),
      ...(others === 0 ? [] : [`${others} more of what ${quoted(pin.key)} leads to are like this`]),
    ],
  });
}
