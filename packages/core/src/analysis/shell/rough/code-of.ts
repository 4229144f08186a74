/** How a language writes what is not code. All patterns are sticky. */
export interface Syntax {
  readonly comment: RegExp;
  readonly strings: readonly StringSyntax[];
  /** Whether `/…/` can be a pattern. */
  readonly hasPatterns: boolean;
}

export interface StringSyntax {
  /** Its first group is what closes it, when `close` does not say. */
  readonly open: RegExp;
  readonly close: string | undefined;
  readonly escape: RegExp | undefined;
  /** Code that stands in the string as a whole: `$name`. */
  readonly insert: RegExp | undefined;
  /** Where code begins, and the bracket that ends it. */
  readonly hole: readonly [RegExp, '}' | ')'] | undefined;
}

/** What the text of strings becomes; a letter of no language. */
export const hidden = '\uE000';

/**
 * A script with the text of its strings hidden and its comments blank, each letter where it was; code within
 * strings stays. What is left can be searched without a parser.
 */
export function codeOf(text: string, syntax: Syntax): string {
  const state: State = {
    text,
    syntax,
    at: 0,
    code: [],
    frames: [{ kind: 'code', end: '', depth: 0 }],
  };
  while (state.at < text.length) {
    const frame = state.frames.at(-1);
    if (frame === undefined) break;
    if (frame.kind === 'code') readCode(state, frame);
    else readString(state, frame);
  }
  return state.code.join('');
}

interface State {
  readonly text: string;
  readonly syntax: Syntax;
  readonly code: string[];
  readonly frames: Frame[];
  at: number;
}

type Frame = CodeFrame | StringFrame;

interface CodeFrame {
  readonly kind: 'code';
  readonly end: string;
  depth: number;
}

interface StringFrame {
  readonly kind: 'string';
  readonly syntax: StringSyntax;
  readonly close: string;
}

function take(state: State, length: number, as?: string): void {
  const taken = state.text.slice(state.at, state.at + length);
  // A line end within a string ends no statement.
  if (as === ' ') state.code.push(taken.replace(/[^\n]/g, as));
  else state.code.push(as === undefined ? taken : as.repeat(taken.length));
  state.at += length;
}

/** The line ends of `@"` and `"@` in PowerShell are part of the quotes. */
function takeQuote(state: State, length: number): void {
  state.code.push(
    state.text
      .slice(state.at, state.at + length)
      .replace(/\r?\n/g, (end) => ' '.repeat(end.length)),
  );
  state.at += length;
}

function matchAt({ text, at }: State, pattern: RegExp | undefined): RegExpExecArray | undefined {
  if (pattern === undefined) return undefined;
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function readCode(state: State, frame: CodeFrame): void {
  const { syntax, text, at, frames } = state;
  const comment = matchAt(state, syntax.comment);
  if (comment !== undefined) return void take(state, comment[0].length, ' ');
  for (const string of syntax.strings) {
    const open = matchAt(state, string.open);
    if (open === undefined) continue;
    takeQuote(state, open[0].length);
    if (frames.length < 50)
      frames.push({ kind: 'string', syntax: string, close: string.close ?? open[1] ?? '' });
    return;
  }
  const pattern = syntax.hasPatterns ? patternAt(state) : undefined;
  if (pattern !== undefined) return void take(state, pattern.length, hidden);
  const letter = text[at] ?? '';
  if (letter === frame.end && frame.depth === 0) frames.pop();
  else if (letter === opening(frame.end)) frame.depth += 1;
  else if (letter === frame.end) frame.depth -= 1;
  take(state, 1);
}

function opening(end: string): string {
  return end === '}' ? '{' : end === ')' ? '(' : '\n\n';
}

/** A slash begins a pattern where a value is expected, else it divides. */
function patternAt({ text, at }: State): string | undefined {
  if (text[at] !== '/') return undefined;
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  if (!/(?:^|[(,=:[!&|?{};+]|=>|\breturn|\bof|\bin)$/.test(before)) return undefined;
  const pattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function readString(state: State, { syntax, close }: StringFrame): void {
  const { text, at, frames } = state;
  const escaped = matchAt(state, syntax.escape);
  if (escaped !== undefined) return void take(state, escaped[0].length, hidden);
  if (close !== '' && text.startsWith(close, at)) {
    frames.pop();
    return void takeQuote(state, close.length);
  }
  const insert = matchAt(state, syntax.insert);
  if (insert !== undefined) return void take(state, insert[0].length);
  const hole = syntax.hole === undefined ? undefined : matchAt(state, syntax.hole[0]);
  if (hole !== undefined && syntax.hole !== undefined) {
    // The dollar sign would look like a name.
    take(state, hole[0].length - 1, hidden);
    take(state, 1);
    frames.push({ kind: 'code', end: syntax.hole[1], depth: 0 });
    return;
  }
  // A string of one line that is not closed on it is none: hold on to what follows.
  if (text[at] === '\n' && /^["']$/.test(close) && syntax.insert === undefined) frames.pop();
  take(state, 1, hidden);
}
