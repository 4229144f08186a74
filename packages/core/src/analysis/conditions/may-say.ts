import type { Place, Source } from '../../model/index.ts';

/** Whether a stretch of a file may say what a pattern looks for: in its own words, by escapes or through an alias. */
export function maySay({ source, start, end }: Place, pattern: RegExp): boolean {
  return inFile(source, pattern) && isIn(source.text.slice(start, end), pattern);
}

const known = new WeakMap<RegExp, WeakMap<Source, boolean>>();

/** Most files say it nowhere. */
function inFile(source: Source, pattern: RegExp): boolean {
  const ofPattern = known.get(pattern) ?? new WeakMap<Source, boolean>();
  const told = ofPattern.get(source);
  if (told !== undefined) return told;
  const answer = pattern.test(source.text) || hidesSomewhere(source);
  known.set(pattern, ofPattern.set(source, answer));
  return answer;
}

const hiding = new WeakMap<Source, boolean>();

function hidesSomewhere(source: Source): boolean {
  const answer = hiding.get(source) ?? hidesText.test(source.text);
  hiding.set(source, answer);
  return answer;
}

function isIn(text: string, pattern: RegExp): boolean {
  return pattern.test(text) || hidesText.test(text);
}

const hidesText = /\\[uUx]|[\s,:[]\*[^\s*]/;
