/** ISO 8601 in UTC; a timestamp authority tells no more. */
export function toSeconds(time: Date): string {
  return time.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
