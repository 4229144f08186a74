/** A JSON or TOML table that somebody wrote. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a table; of anything else, none. */
export function toFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
