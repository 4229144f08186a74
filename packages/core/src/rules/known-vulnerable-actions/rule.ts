import { usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { inconclusive, type Rule, type Verdict } from '../../engine/index.ts';
import { type UsesSite, walk } from '../../model/index.ts';
import { reportHits } from './report-hits.ts';
import { unknownVersion } from './unknown-version.ts';

export const rule: Rule = {
  meta: {
    id: 'known-vulnerable-actions',
    guard: 'pin-verify',
    title: 'A release with a published vulnerability is used',
    severity: 'high',
    profile: 'default',
    practices: ['P32'],
    isOnline: true,
  },
  check: {
    *repository(repository, context) {
      if (context.policy.profile !== 'strict') return;
      const sites: UsesSite[] = [];
      walk(repository, { uses: (site) => void sites.push(site) });
      yield* unasked(sites, context);
    },
    *uses(site, context) {
      const used = usedPin(site, context);
      if (used === undefined) return;
      yield* reportHits(used);
      if (context.policy.profile === 'strict') yield* unknownVersion(used);
    },
  },
};

/** One for all: without the API nothing is known of any repository. */
function* unasked(
  sites: readonly UsesSite[],
  context: Parameters<typeof usedPin>[1],
): Generator<Verdict> {
  const unknown = sites.flatMap((site) => {
    const used = usedPin(site, context);
    const advisories = used?.repository?.advisories;
    return used === undefined || advisories?.kind !== 'unknown' ? [] : [{ used, advisories }];
  });
  const [first] = unknown;
  if (first === undefined) return;
  const names = new Set(unknown.map(({ used }) => used.name.toLowerCase()));
  const rest = names.size === 1 ? '' : `, nor those of ${names.size - 1} more`;
  const message = `cannot tell the advisories of ${quoted(first.used.name)}${rest}: ${first.advisories.message}`;
  yield inconclusive(first.used.uses.at, first.advisories.reason, message);
}
