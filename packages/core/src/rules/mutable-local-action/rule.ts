import { chainPlaces } from '../../analysis/pins/chain-places.ts';
import { chainWords } from '../../analysis/pins/chain-words.ts';
import { chainsOf } from '../../analysis/pins/chains-of.ts';
import { sameHolds } from '../../analysis/pins/same-holds.ts';
import { usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { finding, type Rule } from '../../engine/index.ts';
import type { LocalUses, UsesSite } from '../../model/index.ts';
import { isCheckedOut } from './is-checked-out.ts';

export const rule: Rule = {
  meta: {
    id: 'mutable-local-action',
    guard: 'pin-verify',
    title: 'An action for others takes "./" from the workspace of whoever uses it',
    severity: 'medium',
    profile: 'default',
    practices: ['P02', 'P04'],
    isOnline: 'partly',
  },
  check: {
    *uses(site, context) {
      const { uses } = site;
      if (uses.kind === 'local' && isPublished(site)) yield ofOurs(uses);
      const used = usedPin(site, context);
      if (used === undefined) return;
      const chains = chainsOf(used.pin, used.evidence);
      const local = chains.filter(({ hops }) => hops.at(-1)?.kind === 'local');
      const first = local.find((chain) => !isCheckedOut(chain)) ?? local[0];
      if (first === undefined) return;
      const others = local.filter((chain) => chain !== first);
      yield finding(
        used.uses.at,
        `${quoted(used.uses.at.value.trimEnd())} uses ${chainWords(first)}, which is read from the workspace of this job, so that whatever the checkout or an earlier step has put there runs: take a release that does not, or ask its maintainers to write "$/"`,
        {
          confidence: isCheckedOut(first) ? 'low' : 'high',
          related: chainPlaces(first),
          evidence: [
            ...(isCheckedOut(first)
              ? ['an earlier step is told to check something out there']
              : []),
            ...sameHolds(first, others),
          ],
        },
      );
    },
  },
};

/** Whether a step stands in the action at the root, which is there for other repositories. */
function isPublished({ owner }: UsesSite): boolean {
  return owner.kind === 'action' && /^action\.ya?ml$/.test(owner.source.repositoryPath);
}

function ofOurs({ at, path }: LocalUses) {
  const inside = path.text.replace(/^\.[/\\]+/, '');
  return finding(
    at,
    `${quoted(at.value.trimEnd())} in an action for other repositories is read from their workspace and not from here, so that whatever their checkout has put there runs: write ${quoted(`$/${inside}`)}`,
  );
}
