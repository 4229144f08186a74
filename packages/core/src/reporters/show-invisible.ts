/**
 * Writes out every code point that a reader cannot see or that moves what he sees: controls (C0, C1,
 * ESC), line separators, bidirectional overrides (https://trojansource.codes), zero-width and tag
 * characters, lone surrogates. A newline shows as `\n`, U+202E as `\u{202E}`.
 */
export function showInvisible(text: string): string {
  return text.replace(invisible, toVisible);
}

/** U+FE0F only asks for the colour form of an emoji, and real step names are full of it. */
const invisible = /(?!\u{FE0F})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const short: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function toVisible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return short.get(character) ?? `\\u{${code.toString(16).toUpperCase()}}`;
}
