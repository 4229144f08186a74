/** The same text for the same content with the same inputs; `pin` is the key of a pin. */
export function gapKey(pin: string, inputs: ReadonlyMap<string, string>): string {
  return JSON.stringify([pin, ...[...inputs].sort(([a], [b]) => (a < b ? -1 : 1))]);
}
