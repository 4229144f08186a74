import type { Place, Source } from '../source.ts';
import type { MapEntry, MapNode } from './node.ts';

/** Above so many entries a look-up goes by an index. */
const FEW = 12;

/** A mapping. */
export class Mapping implements MapNode {
  readonly kind = 'map';
  readonly source: Source;
  readonly start: number;
  end: number;
  style: 'block' | 'flow' = 'block';
  anchor: string | undefined = undefined;
  alias: Place | undefined = undefined;
  tag: string | undefined = undefined;
  entries: MapEntry[] = [];
  private index: Map<string, MapEntry> | undefined = undefined;

  constructor(source: Source, start: number) {
    this.source = source;
    this.start = start;
    this.end = start;
  }

  get(key: string): MapEntry['value'] | undefined {
    return this.entry(key)?.value;
  }

  entry(key: string): MapEntry | undefined {
    if (this.entries.length > FEW) return this.indexed().get(key);
    for (const entry of this.entries) if (entry.key.value === key) return entry;
    return undefined;
  }

  /** This node as an alias shows it. */
  seenFrom(alias: Place): Mapping {
    const copy = new Mapping(this.source, this.start);
    copy.end = this.end;
    copy.style = this.style;
    copy.anchor = this.anchor;
    copy.tag = this.tag;
    copy.alias = alias;
    copy.entries = this.entries;
    return copy;
  }

  private indexed(): Map<string, MapEntry> {
    if (this.index !== undefined) return this.index;
    const index = new Map<string, MapEntry>();
    for (const entry of this.entries)
      if (!index.has(entry.key.value)) index.set(entry.key.value, entry);
    this.index = index;
    return index;
  }
}
