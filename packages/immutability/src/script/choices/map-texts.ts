import type { Choice, ChoicePart } from '../../fetch/choice.ts';

/** The same with another text for each stretch of text. */
export function mapTexts(
  choice: Choice,
  change: (text: string, isLast: boolean) => string,
): Choice {
  const alternatives = choice.alternatives.map(({ parts, when }) => ({
    when,
    parts: parts.flatMap((part, index): readonly ChoicePart[] => {
      if (part.kind !== 'text') return [part];
      const text = change(part.text, index === parts.length - 1);
      return text === '' ? [] : [{ kind: 'text', text }];
    }),
  }));
  return { alternatives, isOpen: choice.isOpen };
}
