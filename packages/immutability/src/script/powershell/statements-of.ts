import type { Token } from './tokens-of.ts';

/** Tokens between line ends; pipes stay in, and what stands in a table (`-Headers @{ a = "b" }`) is left out. */
export function* statementsOf(tokens: readonly Token[]): Generator<readonly Token[]> {
  let current: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    const isBrace = token.kind === 'end' && /^[{}]$/.test(token.text);
    if (isBrace && token.text === '{' && (depth > 0 || isTable(current.at(-1), token))) depth += 1;
    else if (isBrace && depth > 0) depth -= 1;
    else if (depth > 0) continue;
    else if (token.kind !== 'end') current.push(token);
    else if (!/^[()]$/.test(token.text)) {
      if (current.length > 0) yield current;
      current = [];
    }
  }
  if (current.length > 0) yield current;
}

function isTable(last: Token | undefined, { start }: Token): boolean {
  return last?.end === start && last.text.endsWith('@');
}
