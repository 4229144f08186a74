import type { Word, WordPart } from 'unbash';

/** A word of a shell with `{name}` for each variable, and `{…}` for what a command prints. */
export function templateOf({ parts, value }: Pick<Word, 'parts' | 'value'>): string {
  return parts === undefined ? value : parts.map(ofPart).join('');
}

function ofPart(part: WordPart): string {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return part.value;
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.map(ofPart).join('');
    case 'SimpleExpansion':
      return `{${part.text.slice(1)}}`;
    case 'ParameterExpansion':
      return part.prefix === undefined && part.index === undefined
        ? `{${part.parameter}}`
        : unknown;
    case 'Glob':
    case 'ExtendedGlob':
    case 'BraceExpansion':
      return part.text;
    case 'CommandExpansion':
    case 'ArithmeticExpansion':
    case 'ProcessSubstitution':
      return unknown;
  }
}

const unknown = '{…}';
