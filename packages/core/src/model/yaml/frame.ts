import type { Mapping } from './mapping.ts';
import type { ScalarNode, YamlNode } from './node.ts';
import type { Sequence } from './sequence.ts';
import { TwinIndex } from './twin-index.ts';

/** A collection that has begun and not yet ended. */
export class Frame {
  readonly node: Mapping | Sequence;
  /** The count of nodes before it. */
  readonly before: number;
  /** Whether it is the mapping of a lone pair in a flow sequence, which has no brackets of its own. */
  readonly isPair: boolean;
  height = 1;
  hasAlias = false;
  /** In a mapping: whether the next node is a value. */
  expectsValue = false;
  /** The key of that value; undefined when the key was refused, and its value goes with it. */
  key: ScalarNode | undefined = undefined;
  /** A bit for each length and first letter of a key so far: they tell most keys from all others. */
  private seen = 0;
  private twins: TwinIndex | undefined = undefined;

  constructor(node: Mapping | Sequence, before: number, isPair: boolean) {
    this.node = node;
    this.before = before;
    this.isPair = isPair;
  }

  /** The next item, or the value of the pending key; undefined when it was refused. */
  add(value: YamlNode | undefined): void {
    if (this.node.kind === 'seq') {
      if (value !== undefined) this.node.items.push(value);
      return;
    }
    if (this.key !== undefined && value !== undefined)
      this.node.entries.push({ key: this.key, value });
    this.expectsValue = false;
    this.key = undefined;
  }

  /** Ends the node; its list keeps no room for more, which would be a good part of a large repository's memory. */
  close(end: number): void {
    this.node.end = end;
    if (this.node.kind === 'seq') this.node.items = this.node.items.slice();
    else this.node.entries = this.node.entries.slice();
  }

  /** An earlier key that is the same, or the same but for case. */
  twin(key: ScalarNode): ScalarNode | undefined {
    const bit = bitOf(key.value);
    const isNew = (this.seen & bit) === 0;
    this.seen |= bit;
    if (isNew || this.node.kind === 'seq') return undefined;
    this.twins ??= new TwinIndex();
    return this.twins.find(this.node.entries, key);
  }
}

/** The same for keys that differ only in case, since that moves a letter by 32, or keeps it apart from ASCII. */
function bitOf(key: string): number {
  const first = key.charCodeAt(0);
  return 1 << ((first > 127 ? key.length : key.length * 5 + first) & 31);
}
