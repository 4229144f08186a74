import { nearest } from '@portcullis/core';

/** `, did you mean "x"` for a word that was probably meant, otherwise nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : `, did you mean "${meant}"`;
}
