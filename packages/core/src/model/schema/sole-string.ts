import { splitTemplate } from '../expression/split-template.ts';
import type { ScalarNode } from '../yaml/index.ts';

/** The text of a scalar that is nothing but `${{ 'text' }}`: GitHub takes it for that text. */
export function soleString({ value }: ScalarNode): string | undefined {
  if (!/^\$\{\{\s*'/.test(value)) return undefined;
  const { holes, unclosed } = splitTemplate(value);
  const [hole] = holes;
  if (unclosed !== undefined || hole === undefined) return undefined;
  if (hole.from !== 0 || hole.to !== value.length) return undefined;
  return /^'(?:[^']|'')*'$/.test(hole.text)
    ? hole.text.slice(1, -1).replaceAll("''", "'")
    : undefined;
}
