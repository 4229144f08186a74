import type { Part, Place, Source } from '../source.ts';
import { decodeBlock } from './decode-block.ts';
import { decodeFlow } from './decode-flow.ts';
import { SCALAR_STYLE, type ScalarEvent } from './library.ts';
import type { ScalarNode, ScalarStyle, ScalarType } from './node.ts';
import type { Pieces } from './pieces.ts';
import { scalarType } from './scalar-type.ts';

/** What few scalars have, beside the node so that the many others stay small. */
export interface ScalarExtras {
  readonly anchor?: string | undefined;
  readonly alias?: Place | undefined;
  readonly tag?: string | undefined;
  /** The type that the tag says. */
  readonly type?: ScalarType | undefined;
}

const NOTHING: ScalarExtras = {};

/** A scalar that is decoded when it is first read. */
export class Scalar implements ScalarNode {
  readonly kind = 'scalar';
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  style: ScalarStyle = 'plain';
  extras: ScalarExtras = NOTHING;
  /** The library's event, where the text does not simply read as it is written. */
  event: ScalarEvent | undefined = undefined;
  private text: string | undefined = undefined;
  private pieces: Pieces | undefined = undefined;

  constructor(source: Source, start: number, end: number) {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  get anchor(): string | undefined {
    return this.extras.anchor;
  }

  get alias(): Place | undefined {
    return this.extras.alias;
  }

  get tag(): string | undefined {
    return this.extras.tag;
  }

  get type(): ScalarType {
    if (this.extras.type !== undefined) return this.extras.type;
    return this.style === 'plain' ? scalarType(this.value) : 'string';
  }

  get value(): string {
    this.text ??=
      this.event === undefined ? this.written() : decode(this.source.text, this.event).value;
    return this.text;
  }

  part(from: number, to: number): Part {
    const last = Math.min(to, this.value.length);
    const first = Math.max(0, Math.min(from, last));
    const [start, end] = this.stretch(first, last);
    return { source: this.source, start, end, text: this.value.slice(first, last) };
  }

  /** This node as an alias shows it. */
  seenFrom(alias: Place): Scalar {
    const copy = new Scalar(this.source, this.start, this.end);
    copy.style = this.style;
    copy.event = this.event;
    copy.text = this.text;
    copy.extras = { ...this.extras, alias };
    return copy;
  }

  private written(): string {
    const quote = this.style === 'plain' ? 0 : 1;
    return this.source.text.slice(this.start + quote, this.end - quote);
  }

  private stretch(from: number, to: number): readonly [start: number, end: number] {
    if (this.event === undefined) {
      const start = this.style === 'plain' ? this.start : this.start + 1;
      return [start + from, start + to];
    }
    this.pieces ??= decode(this.source.text, this.event);
    return this.pieces.stretch(from, to) ?? [this.event.valueStart, this.event.valueStart];
  }
}

function decode(text: string, event: ScalarEvent): Pieces {
  const isBlock =
    event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
  return isBlock ? decodeBlock(text, event) : decodeFlow(text, event);
}
