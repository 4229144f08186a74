import type { Place } from '@portcullis/core';

/** The start of a command as it stands in its file, continued lines as one. */
export function commandText({ source, start, end }: Place): string {
  return source.text
    .slice(start, Math.min(end, start + longest))
    .replace(/\\\r?\n/g, ' ')
    .replace(/\s+/g, ' ');
}

const longest = 2000;
