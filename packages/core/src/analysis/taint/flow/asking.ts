import type { Expression, Place, YamlNode } from '../../../model/index.ts';
import type { Taint } from '../taint.ts';
import type { Site } from './site.ts';

/** One key of a path in lower case; undefined is any: a computed one, `*`, or an item of a list. */
export type Key = string | undefined;

/** Which part of a value is asked for. */
export interface Wanted {
  readonly path: readonly Key[];
  /** Its text (a list or an object has none of its own), the texts of its items, or all that is in it. */
  readonly as: 'text' | 'items' | 'all';
}

/** The whole of a text. */
export const wholeText: Wanted = { path: [], as: 'text' };

/** A question on the way. `follow` is handed along, so that no file needs the one it is called by. */
export interface Asking {
  readonly site: Site;
  readonly wanted: Wanted;
  readonly follow: Follow;
}

/** The taints of a part of a value in the file, of an expression, of a variable, or of the `github` context. */
export interface Follow {
  node(node: YamlNode, site: Site, wanted: Wanted): readonly Taint[];
  expression(expression: Expression, site: Site): readonly Taint[];
  variable(name: string, site: Site): readonly Taint[];
  github(from: Reference, asking: Asking): readonly Taint[];
}

/** Where a context is named, and how. */
export interface Reference {
  readonly at: Place;
  readonly text: string;
}
