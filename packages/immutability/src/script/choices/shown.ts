import type { Choice } from '../../fetch/choice.ts';
import { shownParts } from '../../fetch/shown-parts.ts';

/** The first thing that it can be, as a reader sees it. Enough to tell an option from a name. */
export function shown({ alternatives }: Choice): string {
  const [first] = alternatives;
  return first === undefined ? '{?}' : shownParts(first.parts);
}
