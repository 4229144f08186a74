import type { Choice } from '../../fetch/choice.ts';
import { joined } from '../../script/choices/joined.ts';

/** One text after the other; a part of which nothing is known stays a part. */
export function joinedChoices(choices: readonly Choice[]): Choice {
  return joined(choices.map(orUnknown));
}

function orUnknown({ alternatives, isOpen }: Choice): Choice {
  if (alternatives.length > 0) return { alternatives, isOpen };
  const part = { kind: 'unknown', why: 'nothing is known of it' } as const;
  return { alternatives: [{ parts: [part], when: [] }], isOpen };
}
