import type { Mapping } from './mapping.ts';
import type { Scalar } from './scalar.ts';
import type { Sequence } from './sequence.ts';

/** A node with a name, and what an alias to it costs. */
export interface Anchor {
  readonly node: Scalar | Mapping | Sequence;
  /** Nodes in it, itself included and its aliases counted as what they stand for. */
  readonly nodes: number;
  /** Collections inside one another, itself included. */
  readonly height: number;
  readonly hasAlias: boolean;
}

/** The anchors of a text, each found by what follows it. */
export class Anchors {
  /** Whether a name was given twice. */
  hasRedefinition = false;
  private readonly known = new Map<string, Anchor | 'open'>();

  /** A name whose node has begun: an alias to it inside the node would never end. */
  open(name: string): void {
    this.hasRedefinition ||= this.known.has(name);
    this.known.set(name, 'open');
  }

  /** The node that has ended, unless another inside it took the name. */
  close(name: string, anchor: Anchor): void {
    if (this.known.get(name) === 'open') this.known.set(name, anchor);
  }

  find(name: string): Anchor | 'open' | undefined {
    return this.known.get(name);
  }
}
