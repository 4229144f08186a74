import type { ScriptPart } from '../script-part.ts';
import type { ShellText } from './piece.ts';

const maxParts = 60;

/** What a text is made of, each part once. Too many are cut, and said to be unknown. */
export function partsOf(text: ShellText): readonly ScriptPart[] {
  const parts = new Map<string, ScriptPart>();
  for (const piece of text) {
    if (typeof piece === 'string') continue;
    for (const part of piece.parts) {
      if (parts.size >= maxParts) parts.set('unknown', { kind: 'unknown' });
      else parts.set(keyOf(part), part);
    }
  }
  return [...parts.values()];
}

function keyOf(part: ScriptPart): string {
  switch (part.kind) {
    case 'variable':
      return `$${part.name}`;
    case 'expression':
      return `@${part.offset}`;
    case 'payload':
      return `.${part.path}`;
    case 'command':
      return `(${part.words.join(' ')})`;
    case 'checked':
      return `${part.isWhole ? '=' : '~'}${keyOf(part.part)}`;
    case 'harmless':
    case 'unknown':
      return part.kind;
  }
}
