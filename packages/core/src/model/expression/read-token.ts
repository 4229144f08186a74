import { type Token, TokenType } from '@actions/expressions/lexer';
import type { ComparisonOperator } from './types.ts';

/** The value of a literal. The library unescapes only the first '' of a string, so the lexeme is read again. */
export function literalValue({ type, lexeme, value }: Token): string | number | boolean | null {
  if (type === TokenType.STRING) return lexeme.slice(1, -1).replaceAll("''", "'");
  if (type === TokenType.TRUE) return true;
  if (type === TokenType.FALSE) return false;
  return typeof value === 'number' ? value : null;
}

/** The operator of a comparison. */
export function comparisonOperator({ type }: Token): ComparisonOperator {
  if (type === TokenType.EQUAL_EQUAL) return '==';
  if (type === TokenType.BANG_EQUAL) return '!=';
  if (type === TokenType.LESS) return '<';
  if (type === TokenType.LESS_EQUAL) return '<=';
  return type === TokenType.GREATER ? '>' : '>=';
}
