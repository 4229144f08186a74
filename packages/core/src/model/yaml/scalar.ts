import type { Part, Place, Source } from '../source.ts';
import { decodeBlock } from './decode-block.ts';
import { decodeFlow } from './decode-flow.ts';
import { decodeLiteral } from './decode-literal.ts';
import { SCALAR_STYLE, type ScalarEvent } from './library.ts';
import type { ScalarNode, ScalarStyle, ScalarType } from './node.ts';
import { Pieces } from './pieces.ts';
import { scalarType } from './scalar-type.ts';

/** What few scalars have, beside the node so that the many others stay small. */
interface ScalarExtras {
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
  /** How the text is spelled, where it does not simply read as it is written; pieces once they were asked for. */
  spelling: ScalarEvent | Pieces | undefined = undefined;
  private text: string | undefined = undefined;

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
    this.text ??= this.read();
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
    copy.spelling = this.spelling;
    copy.text = this.text;
    copy.extras = { ...this.extras, alias };
    return copy;
  }

  private read(): string {
    const { text } = this.source;
    if (this.spelling instanceof Pieces) return this.spelling.value;
    if (this.spelling !== undefined)
      return decodeLiteral(text, this.spelling) ?? decode(text, this.spelling).value;
    const quote = this.style === 'plain' ? 0 : 1;
    return text.slice(this.start + quote, this.end - quote);
  }

  private stretch(from: number, to: number): readonly [start: number, end: number] {
    if (this.spelling === undefined) {
      const start = this.style === 'plain' ? this.start : this.start + 1;
      return [start + from, start + to];
    }
    if (!(this.spelling instanceof Pieces)) this.spelling = decode(this.source.text, this.spelling);
    return this.spelling.stretch(from, to);
  }
}

function decode(text: string, event: ScalarEvent): Pieces {
  const isBlock =
    event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
  return isBlock ? decodeBlock(text, event) : decodeFlow(text, event);
}
