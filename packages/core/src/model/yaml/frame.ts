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
    if (this.key !== undefined && value !== undefined) this.node.add(this.key, value);
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
    if (this.node.kind === 'seq' || !this.node.mayHave(key.value)) return undefined;
    this.twins ??= new TwinIndex();
    return this.twins.find(this.node.entries, key);
  }
}
