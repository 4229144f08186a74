import { escapeMarkdown } from '../escape-markdown.ts';
import { toCodeSpan } from '../to-code-span.ts';

/** A message: what stands in double quotes is a value, and is shown as code. */
export function toProse(message: string): string {
  return message
    .split(/("[^"]+")/)
    .map((part, index) => (index % 2 === 1 ? toCodeSpan(part.slice(1, -1)) : escapeMarkdown(part)))
    .join('');
}
