import type { Program } from '../program/program.ts';
import type { AbstractValue, Facts, Trail, ValueCase } from './abstract-value.ts';
import { meetOfFacts, unionOfFacts } from './facts.ts';
import { reasonBetween } from './reason-between.ts';

/** What holds whichever of the cases it is; those of which nothing comes (undefined) are none. */
export function meetOfCases(
  cases: readonly ValueCase[],
  program: Program,
  factsOf: (value: AbstractValue) => Facts | undefined,
): Facts | undefined {
  let met: { readonly facts: Facts; readonly trail: Trail } | undefined;
  for (const { value, facts, trail } of cases) {
    const own = factsOf(value);
    if (own === undefined) continue;
    const all = unionOfFacts(facts, own);
    const before = met;
    met =
      before === undefined
        ? { facts: all, trail }
        : {
            facts: meetOfFacts(before.facts, all, {
              reasons: [
                () => reasonBetween(before.trail, trail, program),
                () => reasonBetween(trail, before.trail, program),
              ],
              isAbsentFine: false,
            }),
            trail,
          };
  }
  return met?.facts;
}
