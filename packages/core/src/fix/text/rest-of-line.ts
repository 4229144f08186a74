/** The end of the line that an offset stands in, when only a comment follows there; undefined otherwise. */
export function restOfLine(text: string, from: number): number | undefined {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = from;
  const found = rest.exec(text)?.[0] ?? '';
  return /^[ \t]*(?:[ \t]#.*)?$/.test(found) ? from + found.length : undefined;
}
