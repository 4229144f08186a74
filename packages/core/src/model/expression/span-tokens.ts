import type { Token } from '@actions/expressions/lexer';
import { TokenType } from '@actions/expressions/lexer';

/** A token with its offsets; `partner` is the index of the bracket that closes it. */
export interface TokenSpan {
  readonly token: Token;
  readonly from: number;
  readonly to: number;
  partner: number;
}

/** The library counts lines and columns, wrongly after a string of several lines; blanks alone part tokens. */
export function spanTokens(text: string, tokens: readonly Token[]): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  const open: TokenSpan[] = [];
  let cursor = 0;
  for (const token of tokens) {
    while (cursor < text.length && /[\s\u0085]/.test(text.charAt(cursor))) cursor++;
    const span = { token, from: cursor, to: cursor + token.lexeme.length, partner: -1 };
    cursor = span.to;
    if (isOpening(token)) open.push(span);
    if (isClosing(token)) pair(open.pop(), spans.length);
    spans.push(span);
  }
  return spans;
}

function pair(opening: TokenSpan | undefined, partner: number): void {
  if (opening !== undefined) opening.partner = partner;
}

function isOpening({ type }: Token): boolean {
  return type === TokenType.LEFT_PAREN || type === TokenType.LEFT_BRACKET;
}

function isClosing({ type }: Token): boolean {
  return type === TokenType.RIGHT_PAREN || type === TokenType.RIGHT_BRACKET;
}
