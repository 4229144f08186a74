import type { ListWord } from './argument-list.ts';

/** Stands for one word, or for all from here on, of which nothing is known. */
export const unknownWord: ListWord = { choice: { alternatives: [], isOpen: true }, isSure: false };
