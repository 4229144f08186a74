import type { Place, Source } from '../source.ts';
import type { SeqNode, YamlNode } from './node.ts';

/** A sequence. */
export class Sequence implements SeqNode {
  readonly kind = 'seq';
  readonly source: Source;
  readonly start: number;
  end: number;
  style: 'block' | 'flow' = 'block';
  anchor: string | undefined = undefined;
  alias: Place | undefined = undefined;
  tag: string | undefined = undefined;
  items: YamlNode[] = [];

  constructor(source: Source, start: number) {
    this.source = source;
    this.start = start;
    this.end = start;
  }

  /** This node as an alias shows it. */
  seenFrom(alias: Place): Sequence {
    const copy = new Sequence(this.source, this.start);
    copy.end = this.end;
    copy.style = this.style;
    copy.anchor = this.anchor;
    copy.tag = this.tag;
    copy.alias = alias;
    copy.items = this.items;
    return copy;
  }
}
