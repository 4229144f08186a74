import type { Choice } from '../fetch/choice.ts';

/** What a choice can be where all of it stands there; undefined where anybody or anything fills in a part. */
export function spelledTexts({ alternatives, isOpen }: Choice): readonly string[] | undefined {
  if (isOpen || alternatives.length === 0) return undefined;
  const texts = alternatives.map(({ parts }) =>
    parts.every((part) => part.kind === 'text')
      ? parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')
      : undefined,
  );
  return texts.every((text) => text !== undefined) ? texts : undefined;
}
