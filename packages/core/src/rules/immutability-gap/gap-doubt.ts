import { quoted } from '../../analysis/quoted.ts';
import type { GapReport, Known, Unknown } from '../../evidence/index.ts';

type Doubt = Pick<Unknown, 'reason' | 'message'>;

/** What nobody could tell of an action, in one sentence; undefined where all is told. */
export function gapDoubt(known: Known<GapReport>, uses: string): Doubt | undefined {
  if (known.kind === 'unknown') return known;
  const whys = doubtsIn(known.value);
  const [first, ...others] = whys;
  if (first === undefined) return undefined;
  const rest = others.length === 0 ? '' : `, and ${others.length} more`;
  const message = `cannot say all that ${quoted(uses)} fetches when it runs: ${first}${rest}; look at these places by hand`;
  return { reason: 'undecidable', message };
}

function doubtsIn({ sites, inconclusive, verdict }: GapReport): readonly string[] {
  const doubts = [
    ...inconclusive.map(({ at, why }) => (at === undefined ? why : `${placeOf(at)}: ${why}`)),
    ...sites
      .filter((site) => site.verdict === 'unknown')
      .map(({ at, what, why }) => `${placeOf(at)}: ${quoted(what)}, ${why}`),
  ];
  return doubts.length === 0 && verdict === 'unknown' ? ['its report says so'] : doubts;
}

function placeOf({ path, start }: GapReport['sites'][number]['at']): string {
  return `${path}:${start.line}`;
}
