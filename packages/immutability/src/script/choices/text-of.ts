import type { Choice } from '../../fetch/choice.ts';

/** The text, where it is only one and known letter by letter. */
export function textOf({ alternatives, isOpen }: Choice): string | undefined {
  const [only] = alternatives;
  if (isOpen || only === undefined || alternatives.length > 1) return undefined;
  const [part] = only.parts;
  if (part === undefined) return '';
  return only.parts.length === 1 && part.kind === 'text' ? part.text : undefined;
}
