import type { ChoicePart } from '../../fetch/choice.ts';

/** Stands for what is left of a text that nobody follows to its end. */
export const tooLong: ChoicePart = { kind: 'unknown', why: 'it is too long' };
