/** Whether a script has the name of a program in it, as a word. */
export function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w.-])${name}(?![\\w-])`).test(text);
}
