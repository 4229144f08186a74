/** A text as a pattern that fits it alone. Node 20 has no `RegExp.escape`. */
export function escapedPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
