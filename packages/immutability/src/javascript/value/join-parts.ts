import type { ChoicePart } from '../../fetch/choice.ts';

/** Most parts and characters of one text; nothing that is fetched is described by more. */
const mostParts = 64;
const mostCharacters = 16_384;

/** One text of two, neighbouring stretches of known text made one. */
export function joinParts(
  left: readonly ChoicePart[],
  right: readonly ChoicePart[],
): readonly ChoicePart[] {
  const [first, ...rest] = right;
  const last = left.at(-1);
  if (first === undefined) return left;
  if (last === undefined) return right;
  if (left.length + right.length > mostParts) return cut(left);
  if (first.kind !== 'text' || last.kind !== 'text') return [...left, ...right];
  if (last.text.length + first.text.length > mostCharacters) return cut(left);
  return [...left.slice(0, -1), { kind: 'text', text: last.text + first.text }, ...rest];
}

function cut(parts: readonly ChoicePart[]): readonly ChoicePart[] {
  const last = parts.at(-1);
  if (last?.kind === 'unknown' && last.why === tooLong.why) return parts;
  return [...parts, tooLong];
}

const tooLong = { kind: 'unknown', why: 'the text is too long to follow' } as const;
