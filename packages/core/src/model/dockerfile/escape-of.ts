/**
 * The character that continues a line: `\`, or what a directive in the first lines makes of it.
 * Source: https://docs.docker.com/reference/dockerfile/#escape
 */
export function escapeOf(text: string): '\\' | '`' {
  for (const [line] of text.matchAll(directive)) {
    const [, value] = /^[ \t]*#\s*escape\s*=\s*(\S+)/i.exec(line) ?? [];
    if (value !== undefined) return value === '`' ? '`' : '\\';
  }
  return '\\';
}

/** Sticky, so that the first line that is something else ends them. */
const directive = /[ \t]*#[ \t]*[a-z][a-z\d]*[ \t]*=.*\n?/giy;
