import type { InconclusiveReason, Problem } from '../problem.ts';
import type { Place, Source } from '../source.ts';
import type { DocumentDirective } from './library.ts';
import { LIMITS } from './limits.ts';

/** What the making of one tree shares: how far it came, what it counted, what it found wrong. */
export class Reading {
  readonly source: Source;
  readonly problems: Problem[] = [];
  /** Start and end of every scalar's text, ascending: what is outside holds comments. */
  readonly scalars: number[] = [];
  /** Start and end of every outermost flow collection, ascending. */
  readonly flows: number[] = [];
  directives: readonly DocumentDirective[] = [];
  /** The offset behind the last node. */
  cursor = 0;
  /** Nodes so far, aliases counted as what they stand for. */
  nodes = 0;
  /** Whether nothing more is read. */
  isOver = false;
  /** Whether that is because a bound was met: the tree is not whole then, and so there is none. */
  isCutShort = false;

  constructor(source: Source) {
    this.source = source;
  }

  place(start: number, end: number): Place {
    return { source: this.source, start, end };
  }

  refuse(at: Place, message: string): void {
    if (this.problems.length < LIMITS.problems)
      this.problems.push({ kind: 'refused', at, message });
  }

  doubt(at: Place, reason: InconclusiveReason, message: string): void {
    this.problems.push({ kind: 'limit', at, reason, message });
  }

  /** The offset up to which all scalars are known. */
  get end(): number {
    return this.isOver ? this.cursor : this.source.text.length;
  }

  cutShort(at: Place, reason: InconclusiveReason, message: string): void {
    if (!this.isOver) this.doubt(at, reason, message);
    this.isOver = true;
    this.isCutShort = true;
  }

  count(nodes: number, at: Place): void {
    this.nodes += nodes;
    if (this.nodes <= LIMITS.nodes) return;
    const message = `cannot read more than ${LIMITS.nodes} values in one file, each alias counted as what it stands for: split the file`;
    this.cutShort(at, 'too-large', message);
  }
}
