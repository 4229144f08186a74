import { chainPlaces } from '../../analysis/pins/chain-places.ts';
import { chainWords } from '../../analysis/pins/chain-words.ts';
import { sameHolds } from '../../analysis/pins/same-holds.ts';
import { type UsedPin, usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { finding, type Rule } from '../../engine/index.ts';
import { type OpenHop, openHops } from './open-hops.ts';

export const rule: Rule = {
  meta: {
    id: 'unpinned-transitive',
    guard: 'pin-verify',
    title: 'What is used uses something that is not pinned',
    severity: 'medium',
    profile: 'default',
    practices: ['P04'],
    isOnline: true,
  },
  check: {
    *uses(site, context) {
      const used = usedPin(site, context);
      if (used === undefined || used.pin.verdict === 'impostor') return;
      const [worst, ...others] = openHops(used);
      if (worst === undefined) return;
      yield finding(used.uses.at, describe(used, worst), {
        severity: worst.severity,
        confidence: worst.kind === 'opaque' ? 'low' : 'high',
        related: chainPlaces(worst.chain),
        evidence: sameHolds(
          worst.chain,
          others.map(({ chain }) => chain),
        ),
      });
    },
  },
};

function describe({ uses }: UsedPin, { kind, chain }: OpenHop): string {
  const subject = quoted(uses.at.value.trimEnd());
  const what = chainWords(chain);
  const remedy =
    'take a release that pins what it uses, ask its maintainers for one, or replace it';
  switch (kind) {
    case 'repository':
      return `${subject} uses ${what}, which is not pinned to a commit, so that whoever controls that repository decides what runs here, whatever is pinned in this file: ${remedy}`;
    case 'image':
      return `${subject} runs in the image ${what}, which is not pinned by digest, so that whoever can push it decides what runs here: ${remedy}`;
    case 'opaque':
      return `${subject} uses ${what}, and nobody can tell which code that is: ${remedy}`;
  }
}
