import type { ChoicePart } from '../../fetch/choice.ts';

/** Parts as a reader sees them; two are the same when this is. What others fill in stands in braces. */
export function shownParts(parts: readonly ChoicePart[]): string {
  return parts.map(shown).join('');
}

function shown(part: ChoicePart): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'input':
      return part.orElse === undefined
        ? `{inputs.${part.name}}`
        : `{inputs.${part.name}:-${shownParts(part.orElse)}}`;
    case 'table':
    case 'machine':
    case 'variable':
    case 'workspace':
      return `{${part.name}}`;
    case 'answer':
      return `{${part.what}}`;
    case 'unknown':
      return '{?}';
  }
}
