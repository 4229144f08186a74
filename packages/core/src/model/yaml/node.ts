import type { Problem } from '../problem.ts';
import type { Part, Place } from '../source.ts';

/** A YAML value. Anchors are resolved: an alias is a copy of its target's node that keeps both places. */
export type YamlNode = ScalarNode | MapNode | SeqNode;

interface NodeBase extends Place {
  /** Name of the anchor defined on this node. */
  readonly anchor: string | undefined;
  /** Where the alias stands, when this node is seen through `*name`; start and end are the target's. */
  readonly alias: Place | undefined;
  /** The tag as written (`!!str`). */
  readonly tag: string | undefined;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** What GitHub's reader takes a scalar for (YAML 1.2 core schema; quoted and block scalars are strings). */
export type ScalarType = 'string' | 'boolean' | 'number' | 'null';

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** The decoded text; computed when first read. start/end include quotes and block headers. */
  readonly value: string;
  readonly type: ScalarType;
  /** The source stretch that spells `value.slice(from, to)`, right under escapes, folding and indentation. */
  part(from: number, to: number): Part;
}

export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: YamlNode;
}

export interface MapNode extends NodeBase {
  readonly kind: 'map';
  readonly style: 'block' | 'flow';
  /** In source order; duplicate keys are a problem of the file and only the first is kept. */
  readonly entries: readonly MapEntry[];
  /** The value of a key, spelled exactly. */
  get(key: string): YamlNode | undefined;
  /** The entry of a key, spelled exactly. */
  entry(key: string): MapEntry | undefined;
}

export interface SeqNode extends NodeBase {
  readonly kind: 'seq';
  readonly style: 'block' | 'flow';
  readonly items: readonly YamlNode[];
}

/** A comment, from `#` to the end of its line. `text` is without the `#`, trimmed. */
export interface Comment extends Place {
  readonly text: string;
  /** Whether anything but white space stands before it on its line. */
  readonly trailing: boolean;
}

/** One parsed YAML text. */
export interface YamlText {
  /** undefined when the text is empty or nothing could be read. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly Problem[];
  /** In source order; found when first read. */
  readonly comments: readonly Comment[];
}
