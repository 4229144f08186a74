/** A key with its value that is put into a map. Texts are YAML already. */
export interface Entry {
  readonly key: string;
  readonly value: string | readonly Entry[];
  /** Without `#`; written behind the entry where it has a line of its own. */
  readonly comment?: string | undefined;
  /** Comment lines above it, without `#`. */
  readonly above?: readonly string[];
}
