import type { Entry } from './entry.ts';

/** The lines of an entry, without indentation of its own. */
export function blockLines({ key, value, comment, above = [] }: Entry): readonly string[] {
  const lead = above.map((text) => `# ${text}`);
  const behind = comment === undefined ? '' : ` # ${comment}`;
  if (typeof value === 'string') return [...lead, `${key}: ${value}${behind}`];
  if (value.length === 0) return [...lead, `${key}: {}${behind}`];
  const inner = value.flatMap(blockLines).map((line) => `  ${line}`);
  return [...lead, `${key}:${behind}`, ...inner];
}
