/** The first offset from `from` on that is neither white space, nor a line break, nor in a comment. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 35) at = skipLine(text, at);
    else if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
  }
  return Math.min(at, text.length);
}

/** The first offset from `from` on, outside comments, that holds one of the wanted characters. */
export function seek(text: string, from: number, wanted: string): number {
  let at = skipBlank(text, from);
  while (at < text.length && !wanted.includes(text.charAt(at))) at = skipBlank(text, at + 1);
  return at;
}

function skipLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}
