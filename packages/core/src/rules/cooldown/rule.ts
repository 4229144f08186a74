import { type Age, ageOf } from '../../analysis/pins/age-of.ts';
import { usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { finding, inconclusive, pinDemand, type Rule } from '../../engine/index.ts';
import { type UsesSite, walk } from '../../model/index.ts';

export const rule: Rule = {
  meta: {
    id: 'cooldown',
    guard: 'pin-verify',
    title: 'A pin is younger than the configuration allows',
    severity: 'medium',
    profile: 'default',
    practices: ['P33'],
    isOnline: true,
  },
  check: {
    *repository(repository, context) {
      const unknown: { readonly site: UsesSite; readonly age: Age & { kind: 'unknown' } }[] = [];
      const sites: UsesSite[] = [];
      walk(repository, { uses: (site) => void sites.push(site) });
      for (const site of sites) {
        const used = usedPin(site, context);
        const days = used && pinDemand(used.name, context.policy).cooldown;
        if (used === undefined || days === undefined) continue;
        const age = ageOf(used, context.policy.today);
        if (age.kind === 'unknown') unknown.push({ site, age });
        else if (age.days < days)
          yield finding(
            used.uses.at,
            `${quoted(age.tag)} of ${quoted(used.name)} was released on ${age.on}, and the configuration takes nothing before it is ${days} days old, since a stolen release is mostly found within days: stay with an earlier release`,
          );
      }
      const [first] = unknown;
      if (first === undefined) return;
      // One for all: without the API nothing is known of any of them.
      const rest = unknown.length === 1 ? '' : `, nor for ${unknown.length - 1} more`;
      const { at } = first.site.uses;
      const message = `cannot tell how old ${quoted(at.value.trimEnd())} is, since ${first.age.why}${rest}`;
      yield inconclusive(at, first.age.reason, message);
    },
  },
};
