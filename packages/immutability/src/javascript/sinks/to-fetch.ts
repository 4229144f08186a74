import type { Fetch } from '../../fetch/fetch.ts';
import { checkOf } from '../check/check-of.ts';
import type { Program } from '../program/program.ts';
import { callersWithTexts } from './callers-with-texts.ts';
import { conditionsOnTheWay } from './conditions-on-the-way.ts';
import type { Draft } from './draft.ts';

/** A fetch with what stands around its call: whether it is reached, when, what checks it, who calls it. */
export function toFetch(
  { call, related = [], when = [], ...draft }: Draft,
  program: Program,
): Fetch {
  const { kind, by, choice, check, isSystemPackage, fixedBy, isUnauthenticated } = draft;
  return {
    at: program.placeOf(call),
    kind,
    by,
    choice,
    check: check ?? checkOf(call, program),
    related: [
      ...related.map((one) => ({ at: program.placeOf(one.call), why: one.why })),
      ...callersWithTexts(call, program),
    ],
    reach: program.isReached(call) ? 'shown' : 'not-shown',
    when: [...when, ...conditionsOnTheWay(call, program)],
    ...(isSystemPackage && { isSystemPackage }),
    ...(fixedBy !== undefined && { fixedBy }),
    ...(isUnauthenticated && { isUnauthenticated }),
  };
}
