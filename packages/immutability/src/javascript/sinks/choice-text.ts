import type { Alternative, Choice, ChoicePart } from '../../fetch/choice.ts';

/** What is written of a text, with a space for each part that others fill in. */
export function choiceTexts({ alternatives }: Choice): readonly string[] {
  return alternatives.map(alternativeText);
}

function alternativeText({ parts }: Alternative): string {
  return parts.map(partText).join('');
}

function partText(part: ChoicePart): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'input' && part.orElse !== undefined) return part.orElse.map(partText).join('');
  return ' ';
}
