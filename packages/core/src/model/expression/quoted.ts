const maxLength = 80;

/** Attacker-controlled text for a message: in double quotes, on one line, cut short. */
export function quoted(text: string): string {
  return `"${visible(text.length > maxLength ? `${text.slice(0, maxLength)}…` : text)}"`;
}

/** Line breaks and all that is not seen as escapes. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (found) => {
    const hex = found.codePointAt(0)?.toString(16) ?? '';
    return found === '\n' ? '\\n' : `\\u{${hex}}`;
  });
}
