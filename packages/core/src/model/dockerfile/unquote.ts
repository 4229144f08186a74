/** A word without the quotes around it. */
export function unquote(word: string): string {
  const [, , inner] = /^(["'])([\s\S]*)\1$/.exec(word) ?? [];
  return inner ?? word;
}
