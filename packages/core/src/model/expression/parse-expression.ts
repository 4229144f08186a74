import type { Token } from '@actions/expressions/lexer';
import { Lexer, TokenType } from '@actions/expressions/lexer';
import { Parser } from '@actions/expressions/parser';
import { simplePath } from './simple-path.ts';
import { spanTokens, type TokenSpan } from './span-tokens.ts';
import { toFault } from './to-fault.ts';
import { toTree } from './to-tree.ts';
import type { ExpressionFault, ParsedExpression } from './types.ts';

const maxLength = 21_000;
const maxCached = 8_192;
const cache = new Map<string, ParsedExpression>();

/** Parses a text (without braces) with GitHub's own parser, each text once. */
export function parseExpression(text: string): ParsedExpression {
  const known = cache.get(text);
  if (known !== undefined) return known;
  // A hostile tree can hold any number of texts; a real one has some thousands.
  if (cache.size >= maxCached) cache.clear();
  const parsed = lengthFault(text) ?? simplePath(text) ?? parse(text);
  cache.set(text, parsed);
  return parsed;
}

function lengthFault(text: string): ParsedExpression | undefined {
  if (text.length <= maxLength) return undefined;
  const message = `it has ${text.length} characters, and GitHub refuses more than ${maxLength}`;
  return faulty({ kind: 'refused', from: 0, to: text.length, message });
}

function parse(text: string): ParsedExpression {
  let tokens: readonly TokenSpan[] = [];
  try {
    const lexed = new Lexer(withPlainBlanks(text)).lex().tokens;
    tokens = spanTokens(text, lexed);
    return parseTokens(lexed, tokens);
  } catch (error) {
    return faulty(toFault(error, text, tokens));
  }
}

function parseTokens(lexed: Token[], tokens: readonly TokenSpan[]): ParsedExpression {
  if (lexed.length < 2) {
    const to = tokens.at(-1)?.to ?? 0;
    return faulty({ kind: 'refused', from: 0, to, message: 'it is empty' });
  }
  const comma = tokens.findIndex(
    ({ token }, index) =>
      token.type === TokenType.COMMA && tokens[index + 1]?.token.type === TokenType.RIGHT_PAREN,
  );
  if (comma !== -1) return faulty(danglingComma(tokens[comma]));
  const names = lexed.filter(({ type }) => type === TokenType.IDENTIFIER);
  const contexts = names.map(({ lexeme }) => lexeme);
  const functions = contexts.map((name) => ({ name, minArgs: 0, maxArgs: 255 }));
  const named = toTree(new Parser(lexed, contexts, functions).parse(), tokens);
  return named === undefined ? faulty(tooDeep(tokens)) : { ...named, fault: undefined };
}

// GitHub skips every white space character, its published lexer only four of them.
function withPlainBlanks(text: string): string {
  if (!/[^\S \t\r\n\ufeff]|\u0085/.test(text)) return text;
  return text.replace(/'(?:[^']|'')*'?|[^\S \t\r\n\ufeff]|\u0085/g, (found) =>
    found.startsWith("'") ? found : ' ',
  );
}

function danglingComma(span: TokenSpan | undefined): ExpressionFault {
  const { from, to } = span ?? { from: 0, to: 0 };
  return { kind: 'refused', from, to, message: 'an argument is missing after ","' };
}

function tooDeep(tokens: readonly TokenSpan[]): ExpressionFault {
  const message = 'it is nested more than 50 deep';
  return { kind: 'refused', from: 0, to: tokens.at(-1)?.to ?? 0, message };
}

function faulty(fault: ExpressionFault): ParsedExpression {
  return { tree: undefined, contexts: [], calls: [], fault };
}
