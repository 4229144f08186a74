import { roughBounds } from '../rough/rough-bounds.ts';

/** A word of a statement, or what ends one. */
export interface Token {
  readonly kind: 'word' | 'end' | 'pipe';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In single quotes nothing is filled in. */
  readonly isLiteral: boolean;
}

/** Words, quotes and what parts statements: no more of the grammar than command lines need. */
export function tokensOf(whole: string): readonly Token[] {
  const text = whole.slice(0, roughBounds.text);
  const tokens: Token[] = [];
  for (const found of text.matchAll(token)) {
    const [all] = found;
    const start = found.index;
    const end = start + all.length;
    const base = { start, end };
    if (all.startsWith('#') || all.startsWith('<#') || all.startsWith('`')) continue;
    if (all === '|') tokens.push({ ...base, kind: 'pipe', text: all, isLiteral: true });
    else if (/^[\n;{}()&]|^\|\|$/.test(all))
      tokens.push({ ...base, kind: 'end', text: all, isLiteral: true });
    else if (/^@?["']/.test(all)) {
      const inner = all.startsWith('@') ? all.slice(2, -2) : all.slice(1, -1);
      tokens.push({ ...base, kind: 'word', text: inner.trim(), isLiteral: /^@?'/.test(all) });
    } else if (all.trim() !== '')
      tokens.push({ ...base, kind: 'word', text: all, isLiteral: false });
  }
  return tokens;
}

// Each alternative is bounded by the next quote or line: no backtracking over long texts.
const token =
  /<#[\s\S]*?#>|#[^\n]*|`\r?\n|@"[\s\S]*?"@|@'[\s\S]*?'@|"(?:[^"`]|`[\s\S]|"")*"|'(?:[^']|'')*'|\|\||\||&&|[\n;{}()&]|[ \t\r,]+|(?:\$\{[^}\n]*\}|\$\([^)\n]*\)|[^\s;{}()|&,"'`]|`[^\r\n])+/g;
