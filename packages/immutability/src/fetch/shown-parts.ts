import type { ChoicePart } from './choice.ts';

type Input = Extract<ChoicePart, { kind: 'input' }>;

/**
 * Parts as a reader sees them, what others fill in in braces. Unless inputs are said in another way, two are the same
 * when this is.
 */
export function shownParts(
  parts: readonly ChoicePart[],
  sayInput: (part: Input) => string = wholly,
): string {
  return parts.map((part) => shown(part, sayInput)).join('');
}

function wholly({ name, orElse }: Input): string {
  return orElse === undefined ? `{inputs.${name}}` : `{inputs.${name}:-${shownParts(orElse)}}`;
}

function shown(part: ChoicePart, sayInput: (part: Input) => string): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'input':
      return sayInput(part);
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
