import { gapQuestionOf } from '../../analysis/gaps/gap-question-of.ts';
import { gapSource } from '../../analysis/gaps/gap-source.ts';
import { neverRuns } from '../../analysis/never-runs.ts';
import { type UsedPin, usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { finding, inconclusive, type Rule, type Verdict } from '../../engine/index.ts';
import { type GapReport, pinKey } from '../../evidence/index.ts';
import type { UsesSite } from '../../model/index.ts';
import { describeGap } from './describe-gap.ts';
import { gapDoubt } from './gap-doubt.ts';
import { type RankedGap, rankedGaps } from './ranked-gaps.ts';
import { siteFingerprint } from './site-fingerprint.ts';

export const rule: Rule = {
  meta: {
    id: 'immutability-gap',
    guard: 'pin-verify',
    title: 'A pinned action fetches something that its commit does not fix',
    severity: 'high',
    profile: 'default',
    practices: ['P05', 'P06'],
    isOnline: true,
  },
  check: {
    *uses(site, context) {
      const used = usedPin(site, context);
      const gaps = used?.evidence.gaps;
      const question = used === undefined ? undefined : gapQuestionOf(site, used);
      if (used === undefined || gaps === undefined || question === undefined) return;
      const { at } = used.uses;
      const text = at.value.trimEnd();
      const known = gaps.get(question.key);
      if (known === undefined) {
        const message = `nobody looked at what ${quoted(text)} fetches when it runs, since too much is used: audit parts of the tree alone`;
        return yield inconclusive(at, 'too-many', message);
      }
      if (known.kind === 'known') yield* worst(site, used, known.value);
      // Of a commit that is not there, or that nobody could look up, impostor-commit says it.
      const { verdict } = used.pin;
      if (verdict === 'impostor' || verdict === 'inconclusive') return;
      const doubt = gapDoubt(known, text);
      if (doubt === undefined) return;
      const isOfContent = known.kind === 'known';
      yield {
        ...inconclusive(at, doubt.reason, doubt.message),
        // A server that was silent is nothing that somebody could accept.
        ...(isOfContent && { subject: { action: actionOf(used), sites: [] } }),
      };
    },
  },
};

/** One finding for each `uses`: what is fetched beside the worst is named behind it. */
function* worst({ owner }: UsesSite, used: UsedPin, report: GapReport): Generator<Verdict> {
  const never = neverRuns(owner);
  // What is used in turn and not pinned is for unpinned-transitive, which knows the lockfile.
  const ranked = rankedGaps(report, never).filter(({ site }) => site.kind !== 'action');
  const [first, ...others] = ranked;
  if (first === undefined) return;
  const { uses } = used;
  yield finding(uses.at, describeGap(uses.at.value.trimEnd(), first.site), {
    severity: first.severity,
    confidence: first.confidence,
    related: [...placesOf(first, used), ...others.slice(0, shown).map((one) => placeOf(one, used))],
    evidence: [...evidenceOf(ranked), ...(never ? ['the "if" of the job is always false'] : [])],
    subject: { action: actionOf(used), sites: ranked.map(({ site }) => siteFingerprint(site)) },
  });
}

/** By its commit, whatever names it. */
function actionOf({ pin }: UsedPin): string {
  return pinKey({
    ...pin,
    ref: pin.target.kind === 'known' ? pin.target.value.commit : pin.ref,
  });
}

/** More are counted. */
const shown = 5;
const named = 20;

type Related = NonNullable<Parameters<typeof finding>[2]>['related'] & object;

function placesOf(gap: RankedGap, used: UsedPin): Related {
  const { site } = gap;
  const hops = (site.related ?? []).slice(0, shown).map(({ at, why }) => ({
    at: { ...at, path: gapSource(at.path, used.pin).path },
    message: why,
  }));
  return [{ ...placeOf(gap, used), message: 'fetches here' }, ...hops];
}

function placeOf({ site: { at, what } }: RankedGap, { pin }: UsedPin): Related[number] {
  return {
    at: { ...at, path: gapSource(at.path, pin).path },
    message: `also fetches ${quoted(what)}`,
  };
}

/** The fingerprints are what an acceptance names. */
function evidenceOf(ranked: readonly RankedGap[]): readonly string[] {
  const lines = ranked.slice(0, named).map(({ site }) => {
    const { mutability, verification, weakness, what } = site;
    return `site ${siteFingerprint(site)}: ${site.kind} of ${quoted(what)}, ${mutability}, verified by ${verification}${weakness === undefined ? '' : `, ${weakness}`}`;
  });
  const left = ranked.length - lines.length;
  return left > 0 ? [...lines, `${left} more sites are not named`] : lines;
}
