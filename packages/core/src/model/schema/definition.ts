/** A definition of GitHub's schema with its alternatives laid out: what a node may be. */
export interface Definition {
  readonly name: string;
  /** Contexts and functions that expressions below may use beside those allowed above. */
  readonly contexts: readonly string[];
  readonly isNull: boolean;
  readonly isBoolean: boolean;
  readonly isNumber: boolean;
  /** Texts beside the constants: none, any, or any but the empty one. */
  readonly texts: 'none' | 'any' | 'filled';
  readonly constants: ReadonlySet<string>;
  /** Name of the definition of a list's items; undefined when no list is allowed. */
  readonly items: string | undefined;
  readonly maps: readonly MapShape[];
}

export interface MapShape {
  /** Names of the definitions of known keys. */
  readonly properties: ReadonlyMap<string, string>;
  readonly required: readonly string[];
  /** Definitions of other keys and their values; undefined when there are none. */
  readonly loose: { readonly key: string; readonly value: string } | undefined;
}
