import { CHOMPING_MODE, SCALAR_STYLE, type ScalarEvent } from './library.ts';
import { Pieces } from './pieces.ts';

/**
 * Decodes a literal or folded scalar (https://yaml.org/spec/1.2.2/#81-block-scalar-styles).
 * The last line of a file gets no line break that is not there, as in YamlDotNet.
 */
export function decodeBlock(text: string, event: ScalarEvent): Pieces {
  const lines = new BlockLines(text, event);
  const hasReturns = text.slice(event.valueStart, event.valueEnd).includes('\r');
  let at = event.valueStart;
  while (at < event.valueEnd) {
    const feed = hasReturns ? findBreak(text, at, event.valueEnd) : text.indexOf('\n', at);
    const eol = feed < 0 || feed > event.valueEnd ? event.valueEnd : feed;
    const next = Math.min(text.startsWith('\r\n', eol) ? eol + 2 : eol + 1, event.valueEnd);
    lines.add(at, eol, next);
    at = next;
  }
  return lines.finish();
}

function findBreak(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return end;
}

class BlockLines {
  private readonly out: Pieces;
  private readonly text: string;
  private readonly event: ScalarEvent;
  /** Start and end of each line break not yet decided on: chomping and folding depend on what follows. */
  private breaks: number[] = [];
  private hasContent = false;
  private wasIndented = false;

  constructor(text: string, event: ScalarEvent) {
    this.out = new Pieces(text, event.valueStart);
    this.text = text;
    this.event = event;
  }

  add(start: number, eol: number, next: number): void {
    const from = this.skipIndent(start, eol);
    if (this.event.indent >= 0 && from < eol) this.addContent(from, eol);
    if (next > eol) this.breaks.push(eol, next);
  }

  finish(): Pieces {
    if (this.event.chomping === CHOMPING_MODE.KEEP) this.flush(0);
    else if (this.event.chomping === CHOMPING_MODE.CLIP && this.hasContent) {
      this.breaks.length = Math.min(this.breaks.length, 2);
      this.flush(0);
    }
    return this.out;
  }

  private skipIndent(start: number, eol: number): number {
    const limit = Math.min(start + this.event.indent, eol);
    let at = start;
    while (at < limit && this.text.charCodeAt(at) === 32) at++;
    return at;
  }

  private addContent(from: number, eol: number): void {
    const first = this.text.charCodeAt(from);
    const isIndented = first === 32 || first === 9;
    const isFolded =
      this.event.style === SCALAR_STYLE.FOLDED_BLOCK &&
      this.hasContent &&
      !isIndented &&
      !this.wasIndented;
    if (isFolded) this.fold();
    else this.flush(0);
    this.out.copy(from, eol);
    this.hasContent = true;
    this.wasIndented = isIndented;
  }

  /** One break reads as a space; of more, the first is dropped. */
  private fold(): void {
    const [start = 0, end = 0] = this.breaks;
    if (this.breaks.length > 2) this.flush(2);
    else {
      this.out.put(' ', start, end);
      this.breaks = [];
    }
  }

  private flush(from: number): void {
    for (let at = from; at < this.breaks.length; at += 2) {
      this.out.put('\n', this.breaks[at] ?? 0, this.breaks[at + 1] ?? 0);
    }
    this.breaks = [];
  }
}
