import type { Part } from '../source.ts';
import type { Image } from './types.ts';

/**
 * Splits an image reference; undefined when it names nothing. A first component is a registry when it holds `.`,
 * `:` or a capital letter, or is `localhost`.
 * Source: https://github.com/distribution/reference (grammar on top of reference.go, and normalize.go)
 */
export function parseImage(whole: Part): Image | undefined {
  const part = slice(whole, 0, whole.text.trimEnd().length);
  const digestAt = part.text.indexOf('@');
  const named = digestAt === -1 ? part.text.length : digestAt;
  const head = part.text.slice(0, named);
  const slash = head.indexOf('/');
  const nameFrom = slash !== -1 && isRegistry(head.slice(0, slash)) ? slash + 1 : 0;
  const colon = head.lastIndexOf(':');
  const tagAt = colon > head.lastIndexOf('/') ? colon : -1;
  const nameEnd = tagAt === -1 ? named : tagAt;
  if (nameEnd <= nameFrom) return undefined;
  return {
    ...part,
    registry: nameFrom === 0 ? undefined : slice(part, 0, slash),
    name: slice(part, nameFrom, nameEnd),
    tag: tagAt === -1 ? undefined : slice(part, tagAt + 1, named),
    digest: digestAt === -1 ? undefined : slice(part, digestAt + 1, part.text.length),
  };
}

function isRegistry(text: string): boolean {
  return text === 'localhost' || /[.:A-Z]/.test(text);
}

/**
 * The source stretch of `text.slice(from, to)`. Where the spelling differs from the text (escapes, folding,
 * values of expressions) the whole part is the narrowest honest answer.
 */
function slice(part: Part, from: number, to: number): Part {
  const text = part.text.slice(from, to);
  const isVerbatim = part.source.text.slice(part.start, part.end) === part.text;
  if (!isVerbatim) return { ...part, text };
  return { source: part.source, start: part.start + from, end: part.start + to, text };
}
