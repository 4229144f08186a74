/** The words of a text, parted by blanks outside of quotes. */
export function wordsIn(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/** A quote that is not closed is a character like others. */
const word = /(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*'|\\[\s\S]|\S)+/g;
