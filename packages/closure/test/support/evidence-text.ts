import type { Evidence } from '@portcullis/core';

/** The pins, with commits cut to their first digits. */
export function keysOf({ pins }: Evidence): readonly string[] {
  return [...pins.keys()].map(cut);
}

/** What a pin uses, a line each. */
export function needsOf({ pins }: Evidence, key: string): readonly string[] {
  const needs = pins.get(key)?.needs;
  if (needs?.kind !== 'known') throw new Error(`"${key}": ${needs?.message}`);
  return needs.value.map(
    ({ kind, text, to, isPinned }) =>
      `${kind} ${text} -> ${cut(to ?? 'nothing')}${isPinned ? ' pinned' : ''}`,
  );
}

function cut(text: string): string {
  return text.replace(/(?<=@[a-z0-9]+?)0{30,}/, '');
}
