import {
  type Alternative,
  type Choice,
  type ChoicePart,
  mostAlternatives,
} from '../../fetch/choice.ts';
import type { CheckOutcome, Fetch } from '../../fetch/fetch.ts';
import type { Found } from '../../fetch/found.ts';
import { joinChoices } from '../../fetch/join-choices.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { settled } from './settled.ts';

type Inputs = ReadonlyMap<string, Choice>;

/** What a nested action fetches, in terms of the inputs of the one that uses it. */
export function withInputs(found: Found, inputs: Inputs): Found {
  return {
    doubts: found.doubts,
    fetches: found.fetches.flatMap((fetch): Fetch[] => {
      const when = settled(fetch.when, inputs);
      if (when.kind === 'never') return [];
      const choice = choiceWith(fetch.choice, inputs);
      const check = checkWith(fetch.check, inputs);
      return [{ ...fetch, choice, check, when: when.conditions }];
    }),
  };
}

function choiceWith({ alternatives, isOpen }: Choice, inputs: Inputs): Choice {
  const filled = alternatives.flatMap(({ parts, when }): Alternative[] => {
    const own = settled(when, inputs);
    if (own.kind === 'never') return [];
    const joined = joinChoices(parts.map((part) => partWith(part, inputs)));
    isOpen ||= joined.isOpen;
    return joined.alternatives.map((one) => ({
      parts: one.parts,
      when: [...own.conditions, ...one.when],
    }));
  });
  const isMany = filled.length > mostAlternatives;
  return { alternatives: filled.slice(0, mostAlternatives), isOpen: isOpen || isMany };
}

function partWith(part: ChoicePart, inputs: Inputs): Choice {
  if (part.kind !== 'input') return partChoice(part);
  const choice = inputs.get(part.name.toLowerCase()) ?? {
    alternatives: [{ parts: [], when: [] }],
    isOpen: false,
  };
  if (part.orElse === undefined) return choice;
  const orElse = joinChoices(part.orElse.map((one) => partWith(one, inputs)));
  const alternatives = choice.alternatives.flatMap((one) => replacing(one, orElse));
  return { alternatives, isOpen: choice.isOpen || orElse.isOpen };
}

/** An empty text gives way; an input that may be empty keeps what replaces it. */
function replacing({ parts, when }: Alternative, orElse: Choice): readonly Alternative[] {
  const [first, more] = parts;
  const [other, others] = orElse.alternatives;
  if (first === undefined)
    return orElse.alternatives.map((one) => ({ parts: one.parts, when: [...when, ...one.when] }));
  const isReplaced = first.kind === 'input' && first.orElse === undefined && more === undefined;
  if (!isReplaced || other === undefined) return [{ parts, when }];
  if (others !== undefined) return [{ parts, when }, ...orElse.alternatives];
  return [{ parts: [{ ...first, orElse: other.parts }], when: [...when, ...other.when] }];
}

/** What a check depends on has to be known: in doubt it is no pass. */
function checkWith(check: CheckOutcome, inputs: Inputs): CheckOutcome {
  const { conditions = [] } = check;
  if (conditions.length === 0) return check;
  const own = settled(conditions, inputs);
  if (own.kind === 'never') return { ...check, holds: 'never', conditions: [] };
  if (!own.isWhole) return { ...check, holds: 'unknown', conditions: [] };
  const isAlways = check.holds === 'with' && own.conditions.length === 0;
  return { ...check, holds: isAlways ? 'always' : check.holds, conditions: own.conditions };
}
