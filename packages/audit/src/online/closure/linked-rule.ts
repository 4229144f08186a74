import {
  auditRepository,
  type Evidence,
  type Finding,
  type Inconclusive,
  type Location,
  type Related,
  type Rule,
  type Verdict,
} from '@portcullis/core';
import { linkRepository } from './link-repository.ts';
import { type Places, placesIn } from './places-in.ts';

/**
 * A rule that follows steps, asked of a repository in which it can follow them into others. What it finds there is
 * reported where the audited tree leads to it.
 */
export function linkedRule({ meta, check }: Rule, evidence: Evidence): Rule {
  return {
    meta,
    check: {
      *repository(repository, { policy }) {
        const linked = linkRepository(repository, evidence);
        const rules = [{ meta, check }];
        const request = { repository: linked, rules, policy, evidence, suppressions: [] };
        const { findings, suppressed, inconclusive } = auditRepository(request);
        const places = placesIn(repository, evidence);
        const found = [...findings, ...suppressed.map(({ finding }) => finding), ...inconclusive];
        for (const one of found) {
          if (one.rule === meta.id) yield* toVerdict(one, places);
        }
      },
    },
  };
}

function* toVerdict(one: Finding | Inconclusive, places: Places): Generator<Verdict> {
  const { message } = one;
  const hops = 'severity' in one ? one.related : [];
  const isOwn = places.isOwn(one.at);
  const at = isOwn ? places.toPlace(one.at) : places.hostOf([...hops.map((hop) => hop.at), one.at]);
  if (at === undefined) return;
  if (!('severity' in one)) {
    yield { kind: 'inconclusive', at, reason: one.reason, message };
    return;
  }
  const { severity, confidence, evidence } = one;
  const chain = (isOwn ? hops : withEnd(hops, one.at, places)).map((hop) => ({
    at: places.toPlace(hop.at),
    message: hop.message,
  }));
  const related = chain.filter((hop) => hop.at.source !== at.source || hop.at.start !== at.start);
  yield { kind: 'finding', at, message, severity, confidence, related, evidence };
}

/** The place that the rule names, behind the hops that lead to it and before those that lead on. */
function withEnd(hops: readonly Related[], at: Location, { isOwn }: Places): readonly Related[] {
  const before = hops.findLastIndex((hop) => !isOwn(hop.at)) + 1 || 1;
  return [...hops.slice(0, before), { at, message: 'here' }, ...hops.slice(before)];
}
