/** The lines of a text, each with its LF; the last may have none. A CR stays with its line. */
export function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
