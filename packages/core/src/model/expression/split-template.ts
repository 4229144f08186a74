/** A `${{ … }}` in a text: `from`/`to` with the braces, `offset` of its trimmed `text`. */
export interface Hole {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
  readonly text: string;
}

interface Template {
  readonly holes: readonly Hole[];
  /** Where a `${{` stands that nothing closes. */
  readonly unclosed: number | undefined;
}

/**
 * Finds the holes of a text as GitHub does: `}}` inside a quoted string does not close.
 * Source: TemplateReader.ParseScalar in https://github.com/actions/runner
 */
export function splitTemplate(text: string): Template {
  const holes: Hole[] = [];
  let from = text.indexOf('${{');
  while (from !== -1) {
    const to = endOf(text, from + 3);
    if (to === -1) return { holes, unclosed: from };
    holes.push(toHole(text, from, to));
    from = text.indexOf('${{', to);
  }
  return { holes, unclosed: undefined };
}

function endOf(text: string, start: number): number {
  const close = text.indexOf('}}', start);
  if (close === -1) return -1;
  if (!text.slice(start, close).includes("'")) return close + 2;
  let quoted = false;
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x27) quoted = !quoted;
    else if (code === 0x7d && !quoted && text.charCodeAt(index - 1) === 0x7d) return index + 1;
  }
  return -1;
}

function toHole(text: string, from: number, to: number): Hole {
  const inner = text.slice(from + 3, to - 2);
  const blank = inner.length - inner.trimStart().length;
  return { from, to, offset: from + 3 + blank, text: inner.trim() };
}
