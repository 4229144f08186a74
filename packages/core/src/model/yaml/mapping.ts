import type { Place, Source } from '../source.ts';
import { keyBit } from './key-bit.ts';
import type { MapEntry, MapNode, ScalarNode, YamlNode } from './node.ts';

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
  /** The bits of all keys. */
  private keyBits = 0;

  constructor(source: Source, start: number) {
    this.source = source;
    this.start = start;
    this.end = start;
  }

  get(key: string): MapEntry['value'] | undefined {
    return this.entry(key)?.value;
  }

  entry(key: string): MapEntry | undefined {
    if (!this.mayHave(key)) return undefined;
    if (this.entries.length > FEW) return this.indexed().get(key);
    for (const entry of this.entries) if (entry.key.value === key) return entry;
    return undefined;
  }

  add(key: ScalarNode, value: YamlNode): void {
    this.keyBits |= keyBit(key.value);
    this.entries.push({ key, value });
  }

  /** Whether there may be this key, in whatever case; most that are not there are told so without a search. */
  mayHave(key: string): boolean {
    return (this.keyBits & keyBit(key)) !== 0;
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
    copy.keyBits = this.keyBits;
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
