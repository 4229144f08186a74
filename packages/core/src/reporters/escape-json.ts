/**
 * A value as JSON, two spaces, with a newline at the end. What a reader cannot see, and the `[` of
 * `##[`, is written as `\u….`: the value stays the same, and printing it moves no cursor and runs no
 * command. `indent` 0 makes a line of it.
 */
export function escapeJson(value: unknown, indent = 2): string {
  const written = JSON.stringify(value, undefined, indent);
  return `${written.replace(unsafe, toUnits)}\n`;
}

/** Newlines are JSON.stringify's own: those of the value are escaped already. */
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?<=##)\[/gu;

function toUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}
