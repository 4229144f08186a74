import {
  auditRepository,
  type Chain,
  type Check,
  chainsOf,
  type Document,
  type Evidence,
  type Finding,
  type Location,
  type PinEvidence,
  type Place,
  type Policy,
  pinOf,
  quoted,
  type Rule,
  toRepository,
  type UsesSite,
  type Verdict,
  weightOf,
} from '@portcullis/core';

/**
 * A rule that also says what it finds in the actions and workflows below a `uses`, each as a repository of its own:
 * the worst as one finding, at the first place of a file that leads there.
 */
export function ruleWithBelow({ meta, check }: Rule, evidence: Evidence): Rule {
  const below = verdictsBelow({ meta, check }, evidence);
  const uses: Check<UsesSite> = function* (site, context) {
    if (check.uses !== undefined) yield* check.uses(site, context);
    yield* below(site, context);
  };
  return { meta, check: { ...check, uses } };
}

function verdictsBelow(rule: Rule, evidence: Evidence): Check<UsesSite> {
  const judged = new Map<Document, readonly Finding[]>();
  const told = new Set<string>();
  return function* ({ uses, owner }, { repository, policy }) {
    if (uses.kind !== 'repository') return;
    const pin = pinOf(uses, owner, { repository, evidence });
    const key = `${uses.at.source.path}\n${pin?.key}`;
    if (pin === undefined || told.has(key)) return;
    told.add(key);
    const found = documentsBelow(pin, evidence).flatMap(({ document, hops }) => {
      const findings = judged.get(document) ?? judgeAlone(document, rule, policy);
      judged.set(document, findings);
      return findings.map((finding) => ({ finding, document, hops }));
    });
    const [worst] = found.toSorted((a, b) => weightOf(b.finding) - weightOf(a.finding));
    if (worst !== undefined) yield toVerdict(uses.at, worst, found.length - 1);
  };
}

interface Below {
  readonly document: Document;
  readonly hops: Chain['hops'];
}

interface Found extends Below {
  readonly finding: Finding;
}

/** Actions and workflows that a pin runs, itself first. */
function documentsBelow(pin: PinEvidence, evidence: Evidence): readonly Below[] {
  const below = new Map<Document, Below>();
  if (pin.document !== undefined) below.set(pin.document, { document: pin.document, hops: [] });
  for (const { end, hops } of chainsOf(pin, evidence)) {
    const document = end?.document;
    if (document !== undefined && !below.has(document)) below.set(document, { document, hops });
  }
  return [...below.values()];
}

/** What its authors accepted is not accepted here: the comments that say so are theirs. */
function judgeAlone(document: Document, rule: Rule, policy: Policy): readonly Finding[] {
  const repository = toRepository([document]);
  const request = { repository, rules: [rule], policy, suppressions: [] };
  const { findings, suppressed } = auditRepository(request);
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  return all.filter((finding) => finding.rule === rule.meta.id);
}

function toVerdict(at: Place, { finding, document, hops }: Found, others: number): Verdict {
  const text = quoted(at.source.text.slice(at.start, at.end));
  const { message, severity, confidence, related, evidence } = finding;
  const toPlace = (location: Location) => placeIn(location, document);
  return {
    kind: 'finding',
    at,
    message: `${text} runs this, and its authors have to mend it: ${message}`,
    severity,
    confidence,
    related: [
      ...hops.map((hop) => ({ at: hop.at, message: `uses ${quoted(hop.text)}` })),
      { at: toPlace(finding.at), message: 'here' },
      ...related.map((hop) => ({ at: toPlace(hop.at), message: hop.message })),
    ],
    evidence: [
      ...evidence,
      ...(others > 0 ? [`what it runs has ${others} more of the same rule`] : []),
    ],
  };
}

/** Each was judged alone, so that every place is in it. */
function placeIn({ start, end }: Location, { source }: Document): Place {
  return { source, start: start.offset, end: end.offset };
}
