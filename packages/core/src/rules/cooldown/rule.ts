import { type Age, ageOf } from '../../analysis/pins/age-of.ts';
import { type UsedPin, usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import {
  type FindingVerdict,
  finding,
  type InconclusiveVerdict,
  inconclusive,
  type Profile,
  pinDemand,
  type Rule,
} from '../../engine/index.ts';
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
      const { profile, today } = context.policy;
      const unknown: Undated[] = [];
      const sites: UsesSite[] = [];
      walk(repository, { uses: (site) => void sites.push(site) });
      for (const site of sites) {
        const used = usedPin(site, context);
        const days = used && pinDemand(used.name, context.policy).cooldown;
        if (used === undefined || days === undefined) continue;
        const age = ageOf(used, today);
        const young = youngBy(age, used, days);
        if (young !== undefined) yield young;
        else if (age.kind === 'unknown' && !isEnough(age, used, profile))
          unknown.push({ used, age });
      }
      yield* inconclusiveOf(unknown);
    },
  },
};

type UnknownAge = Age & { readonly kind: 'unknown' };

interface Undated {
  readonly used: UsedPin;
  readonly age: UnknownAge;
}

function youngBy(age: Age, { uses, name }: UsedPin, days: number): FindingVerdict | undefined {
  const why = `and the configuration takes nothing before it is ${days} days old, since a stolen release is mostly found within days: stay with an earlier release`;
  if (age.kind === 'known') {
    if (age.days >= days) return undefined;
    const what = `${quoted(age.tag)} of ${quoted(name)} was released on ${age.on}`;
    return finding(uses.at, `${what}, ${why}`);
  }
  const { claimed } = age;
  if (claimed === undefined || claimed.days >= days) return undefined;
  const what = `the commit of ${quoted(uses.at.value.trimEnd())} says that it was made on ${claimed.on}`;
  return finding(uses.at, `${what}, ${why}`, {
    confidence: 'medium',
    evidence: [age.why, 'whoever made the commit chose this time'],
  });
}

/** An old date of a commit is easily written; what a server did not tell of releases may say otherwise. */
function isEnough({ claimed }: UnknownAge, { repository }: UsedPin, profile: Profile): boolean {
  return claimed !== undefined && repository?.releases.kind === 'known' && profile !== 'strict';
}

/** One for all: without the API nothing is known of any of them. */
function* inconclusiveOf(unknown: readonly Undated[]): Generator<InconclusiveVerdict> {
  const [first] = unknown;
  if (first === undefined) return;
  const { age, used } = first;
  const { at } = used.uses;
  const rest = unknown.length === 1 ? '' : `, nor for ${unknown.length - 1} more`;
  const written = quoted(at.value.trimEnd());
  const what =
    age.claimed === undefined
      ? `how old ${written} is`
      : `whether ${written} is of ${age.claimed.on}, as its commit says`;
  yield inconclusive(at, age.reason, `cannot tell ${what}, since ${age.why}${rest}`);
}
