import type { Choice, ChoicePart, Condition } from './choice.ts';

/** What is one thing only, such as a text or an input, under conditions or always. */
export function partChoice(part: ChoicePart, when: readonly Condition[] = []): Choice {
  return { alternatives: [{ parts: [part], when }], isOpen: false };
}
