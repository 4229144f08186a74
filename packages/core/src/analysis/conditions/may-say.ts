import type { Place } from '../../model/index.ts';

/** Whether a stretch of a file may say what a pattern looks for: in its own words, by escapes or through an alias. */
export function maySay({ source, start, end }: Place, pattern: RegExp): boolean {
  const text = source.text.slice(start, end);
  return pattern.test(text) || hidesText.test(text);
}

const hidesText = /\\[uUx]|[\s,:[]\*[^\s*]/;
