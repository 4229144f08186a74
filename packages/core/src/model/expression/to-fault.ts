import { ExpressionError } from '@actions/expressions/errors';
import { TokenType } from '@actions/expressions/lexer';
import { quoted } from './quoted.ts';
import type { TokenSpan } from './span-tokens.ts';
import type { ExpressionFault } from './types.ts';

/** What the library threw, in our words and with offsets. Anything else is our bug and thrown on. */
export function toFault(
  error: unknown,
  text: string,
  tokens: readonly TokenSpan[],
): ExpressionFault {
  if (error instanceof ExpressionError) return parserFault(error, text, tokens);
  if (error instanceof Error) {
    const position = / Located at position (\d+) within expression: /.exec(error.message)?.[1];
    if (position !== undefined) return lexerFault(Number(position) - 1, text);
  }
  throw error;
}

function lexerFault(from: number, text: string): ExpressionFault {
  if (text.charAt(from) === "'") {
    const message = `the string ${quoted(text.slice(from))} is not closed`;
    return { kind: 'refused', from, to: text.length, message };
  }
  const word =
    /^[.+\-\d][^\s()[\],!<>=&|]*|^[^\s()[\],.!<>=&|]+|^./su.exec(text.slice(from))?.[0] ?? '';
  if (word.startsWith('"')) {
    const message = 'double quotes mean nothing here, write strings in single ones';
    return { kind: 'refused', from, to: from + word.length, message };
  }
  return { kind: 'refused', from, to: from + word.length, message: unexpected(word) };
}

function parserFault(
  error: ExpressionError,
  text: string,
  tokens: readonly TokenSpan[],
): ExpressionFault {
  const span = tokens.find(({ token }) => token.range.start === error.pos);
  const { from, to } = span ?? { from: 0, to: text.length };
  const word = text.slice(from, to);
  if (error.message.startsWith('Exceeded')) return tooDeep(text, tokens);
  if (error.message.startsWith('Unexpected end')) {
    return {
      kind: 'refused',
      from,
      to,
      message: `it ends after ${quoted(word)}, where a value is missing`,
    };
  }
  const count = argumentCount(error.message);
  if (count !== undefined) {
    return { kind: 'refused', from, to, message: `function ${quoted(word)} has ${count}` };
  }
  return word === ''
    ? { kind: 'refused', from: 0, to: text.length, message: 'it ends too early' }
    : { kind: 'refused', from, to, message: unexpected(word) };
}

function argumentCount(message: string): string | undefined {
  if (message.startsWith('Too few')) return 'too few arguments';
  if (message.startsWith('Too many')) return 'too many arguments';
  if (message.startsWith('Even number')) return 'an even number of arguments and needs an odd one';
  return undefined;
}

// GitHub does not count parentheses, its published parser does: only without them both agree.
function tooDeep(text: string, tokens: readonly TokenSpan[]): ExpressionFault {
  const grouped = tokens.some(
    ({ token }, index) =>
      token.type === TokenType.LEFT_PAREN && tokens[index - 1]?.token.type !== TokenType.IDENTIFIER,
  );
  return {
    kind: grouped ? 'limit' : 'refused',
    from: 0,
    to: text.length,
    message: 'it is nested more than 50 deep',
  };
}

function unexpected(word: string): string {
  return `unexpected ${quoted(word)}`;
}
