import { escapeOf } from './escape-of.ts';
import { hereDocumentsOf } from './here-documents-of.ts';
import type { Instruction } from './instruction.ts';

/**
 * The instructions of a Dockerfile as BuildKit reads them: comments and empty lines are left out, also between
 * lines that are continued, and so are here-documents. Never throws; what is no instruction is one with an odd name.
 * Source: https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/parser.go
 */
export function* readInstructions(text: string): Generator<Instruction> {
  const isContinued = endings[escapeOf(text)];
  const lines = linesOf(text);
  for (let line = lines.next(); !line.done; line = lines.next()) {
    if (isComment.test(line.value.text)) continue;
    const pieces = [...continued(line.value, lines, isContinued)];
    const instruction = toInstruction(pieces);
    if (instruction === undefined) continue;
    yield instruction;
    for (const { name, isIndented } of hereDocumentsOf(instruction)) skip(lines, name, isIndented);
  }
}

interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly text: string;
}

/** An escape character at the end of a line, but not one that is escaped itself. */
const endings = { '\\': /(?<!\\)\\[ \t]*$/, '`': /(?<!`)`[ \t]*$/ } as const;
const isComment = /^\s*#/;

function* linesOf(text: string): Generator<Line, undefined> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield { start, text: text.slice(start, text.charAt(end - 1) === '\r' ? end - 1 : end) };
    start = end + 1;
  }
}

/** A line and those that continue it, without what continues them. */
function* continued(first: Line, lines: Iterator<Line>, ending: RegExp): Generator<Line> {
  for (let line: Line | undefined = first; line !== undefined; ) {
    const { start, text } = line;
    const end = ending.exec(text)?.index;
    yield { start, text: text.slice(0, end) };
    if (end === undefined) return;
    line = nextOf(lines);
  }
}

function nextOf(lines: Iterator<Line>): Line | undefined {
  for (let next = lines.next(); next.done !== true; next = lines.next()) {
    const { text } = next.value;
    if (text.trim() !== '' && !isComment.test(text)) return next.value;
  }
  return undefined;
}

function toInstruction(pieces: readonly Line[]): Instruction | undefined {
  const joined = pieces.map(({ text }) => text).join('');
  const [before, name] = /^\s*(\S+)\s*/.exec(joined) ?? [];
  if (before === undefined || name === undefined) return undefined;
  return {
    name: name.toUpperCase(),
    words: joined.slice(before.length),
    offsetOf: (index) => offsetIn(pieces, before.length + index),
  };
}

function offsetIn(pieces: readonly Line[], index: number): number {
  let rest = index;
  for (const { start, text } of pieces) {
    if (rest < text.length) return start + rest;
    rest -= text.length;
  }
  return 0;
}

/** To the end of the file where the here-document has none: no build gets past that. */
function skip(lines: Iterator<Line>, name: string, isIndented: boolean): void {
  for (let next = lines.next(); next.done !== true; next = lines.next()) {
    const { text } = next.value;
    if ((isIndented ? text.replace(/^\t+/, '') : text) === name) return;
  }
}
