import type { Evidence, Need, PinEvidence, UseNode } from '@portcullis/core';

type Below = Omit<UseNode, 'kind' | 'text' | 'isPinned'>;

/** What is known of a pin, and what it uses in turn where it is met for the first time. */
export type Expand = (pin: PinEvidence | undefined) => Below;

/** Each pin is expanded once, however often it is used: a cycle ends there. */
export function expandPins(evidence: Evidence | undefined): Expand {
  const met = new Set<string>();
  const expand = (pin: PinEvidence | undefined, depth: number): Below => {
    if (pin === undefined) return { isRepeated: false, uses: [] };
    if (depth > mostNested) return { isRepeated: false, uses: [], unknown: tooDeep };
    const { verdict, versions, needs, target } = pin;
    const isMet = met.has(pin.key);
    met.add(pin.key);
    const known = needs.kind === 'known' ? needs.value : [];
    const [version] = versions;
    return {
      verdict,
      ...(version === undefined ? {} : { version }),
      ...(target.kind === 'known' ? { commit: target.value.commit } : {}),
      ...(needs.kind === 'unknown' ? { unknown: needs.message } : {}),
      isRepeated: isMet && known.length > 0,
      uses: isMet ? [] : [...once(known)].map((need) => toNode(need, depth + 1)),
    };
  };
  const toNode = ({ kind, text, isPinned, to }: Need, depth: number): UseNode => ({
    kind,
    text,
    isPinned,
    ...expand(to === undefined ? undefined : evidence?.pins.get(to), depth),
  });
  return (pin) => expand(pin, 0);
}

/** Steps are counted by the shortest way, and this is any way: hostile content can make it as long as all its pins. */
const mostNested = 50;
const tooDeep = `it is more than ${mostNested} levels down, which is too deep to be drawn`;

/** A workflow that uses the same in ten jobs uses it. */
function once(needs: readonly Need[]): Iterable<Need> {
  return new Map(needs.map((need) => [need.text, need])).values();
}
