import { foldCase } from './fold-case.ts';
import type { Mapping } from './mapping.ts';
import type { MapEntry, ScalarNode, YamlNode } from './node.ts';
import type { Sequence } from './sequence.ts';

/** Above so many entries, keys are compared by an index. */
const FEW = 12;

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
  private readonly index = new Map<string, ScalarNode>();
  private indexed = 0;

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

  /** Ends the node; its list keeps no room for more, which would be half of a large repository's memory. */
  close(end: number): void {
    this.node.end = end;
    if (this.node.kind === 'seq') this.node.items = this.node.items.slice();
    else this.node.entries = this.node.entries.slice();
  }

  /** An earlier key that is the same, or the same but for case. */
  twin(key: ScalarNode): ScalarNode | undefined {
    if (this.node.kind === 'seq') return undefined;
    if (this.node.entries.length > FEW) return this.find(this.node.entries, key);
    for (const entry of this.node.entries) if (isSame(entry.key.value, key.value)) return entry.key;
    return undefined;
  }

  private find(entries: readonly MapEntry[], key: ScalarNode): ScalarNode | undefined {
    for (const entry of entries.slice(this.indexed))
      this.index.set(foldCase(entry.key.value), entry.key);
    this.indexed = entries.length;
    return this.index.get(foldCase(key.value));
  }
}

function isSame(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  return one === other || (mayFold(one, other) && foldCase(one) === foldCase(other));
}

/** Cheap look at the first characters: most keys of equal length differ there. */
function mayFold(one: string, other: string): boolean {
  const first = one.charCodeAt(0);
  const second = other.charCodeAt(0);
  return (first | 32) === (second | 32) || first > 127 || second > 127;
}
