import type { Context, NodeOf } from './context.ts';

/** A word for a message, with the expressions in it as they are written. */
export function wordText({ pos, end, value, text }: NodeOf<'Word'>, { shared }: Context): string {
  const holes = shared.holes.filter((hole) => hole.from < end && hole.to > pos);
  if (holes.length === 0) return value;
  let written = text;
  for (const hole of holes.toReversed()) {
    written = `${written.slice(0, Math.max(0, hole.from - pos))}${hole.text}${written.slice(Math.min(text.length, hole.to - pos))}`;
  }
  return written.replace(/^(["'])(.*)\1$/s, '$2');
}
