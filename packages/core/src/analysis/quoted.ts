/** Text of a file for a message: in double quotes, and cut where it is longer than anybody writes. */
export function quoted(text: string): string {
  return text.length > 200 ? `"${text.slice(0, 200)}…"` : `"${text}"`;
}
