import { SCALAR_STYLE, type ScalarEvent } from './library.ts';
import { Pieces } from './pieces.ts';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const SINGLE_QUOTE = 39;
const BACKSLASH = 92;

/** Decodes a quoted scalar, or a plain one over several lines (https://yaml.org/spec/1.2.2/#73-flow-scalar-styles). */
export function decodeFlow(text: string, event: ScalarEvent): Pieces {
  const out = new Pieces(text, event.valueStart);
  const end = event.valueEnd;
  const special = specialCharacter(event);
  let from = event.valueStart;
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      const trimmed = trimEnd(text, from, at);
      out.copy(from, trimmed);
      from = at = fold(out, text, { from: trimmed, breakAt: at, end });
    } else if (code === special) {
      out.copy(from, at);
      from = at =
        code === BACKSLASH
          ? putEscape(out, text, { from: at, breakAt: at + 1, end })
          : putQuote(out, at);
    } else {
      at++;
    }
  }
  out.copy(from, end);
  return out;
}

interface Break {
  readonly from: number;
  readonly breakAt: number;
  readonly end: number;
}

function specialCharacter(event: ScalarEvent): number {
  if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) return BACKSLASH;
  return event.style === SCALAR_STYLE.SINGLE_QUOTED ? SINGLE_QUOTE : -1;
}

function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isWhite(text.charCodeAt(at - 1))) at--;
  return at;
}

function isWhite(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** One line break reads as a space, n + 1 as n line breaks. Returns the offset where the text goes on. */
function fold(out: Pieces, text: string, place: Break): number {
  const { breaks, next } = skipBreaks(text, place);
  out.put(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), place.from, next);
  return next;
}

function skipBreaks(text: string, { breakAt, end }: Break): { breaks: number; next: number } {
  let breaks = 0;
  let at = breakAt;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
    if (code === LINE_FEED || code === CARRIAGE_RETURN) breaks++;
    else if (!isWhite(code)) break;
  }
  return { breaks, next: at };
}

function putQuote(out: Pieces, at: number): number {
  out.put("'", at, at + 2);
  return at + 2;
}

const ESCAPES: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function putEscape(out: Pieces, text: string, place: Break): number {
  const name = text.charAt(place.breakAt);
  if (name === '\n' || name === '\r') {
    const { breaks, next } = skipBreaks(text, place);
    out.put('\n'.repeat(breaks - 1), place.from, next);
    return next;
  }
  const next = place.breakAt + 1 + (DIGITS[name] ?? 0);
  const said = ESCAPES[name] ?? fromHex(text.slice(place.breakAt + 1, next));
  out.put(said, place.from, next);
  return next;
}

/** The parser lets eight digits say more than Unicode has. */
function fromHex(digits: string): string {
  const code = Number.parseInt(digits, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
