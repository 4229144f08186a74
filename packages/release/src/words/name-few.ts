import { quoted } from '@portcullis/core';

/** A few of many names, for a sentence. */
export function nameFew(names: readonly string[]): string {
  const more = names.length > few ? ` and ${names.length - few} more` : '';
  return `${names.slice(0, few).map(quoted).join(', ')}${more}`;
}

const few = 3;
