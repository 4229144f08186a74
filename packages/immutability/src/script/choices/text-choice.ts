import type { Choice } from '../../fetch/choice.ts';

/** A text that is known letter by letter. */
export function textChoice(text: string): Choice {
  return {
    alternatives: [{ parts: text === '' ? [] : [{ kind: 'text', text }], when: [] }],
    isOpen: false,
  };
}
