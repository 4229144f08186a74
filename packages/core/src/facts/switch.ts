/**
 * When something that an action can do is on: never said means always. The groups of keys exclude each other;
 * what they mean is said in cache-clients.json.
 */
export interface Switch {
  readonly all?: readonly Switch[] | undefined;
  readonly any?: readonly Switch[] | undefined;
  readonly input?: string | undefined;
  readonly env?: string | undefined;
  readonly default?: string | undefined;
  readonly on?: readonly string[] | undefined;
  readonly off?: readonly string[] | undefined;
  readonly includes?: readonly string[] | undefined;
  readonly excludes?: readonly string[] | undefined;
  readonly hosted?: string | undefined;
  readonly offFor?: { readonly value: string; readonly events: readonly string[] } | undefined;
  readonly depends?: string | undefined;
  readonly unread?: string | undefined;
}
