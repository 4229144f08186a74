import type { FindingVerdict } from '../../engine/index.ts';
import { type Job, toLocation } from '../../model/index.ts';

type Fix = NonNullable<FindingVerdict['fix']>;

/** Writes the names in place of `inherit`. */
export function explicitFix({ node }: Job, names: readonly string[]): Fix | undefined {
  const entry = node.entry('secrets');
  if (entry === undefined || node.style === 'flow' || node.alias !== undefined) return undefined;
  const { key, value } = entry;
  const { source, end: start } = key;
  if (value.alias !== undefined || !/^: +$/.test(source.text.slice(start, value.start)))
    return undefined;
  const lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(toLocation(key).start.column + 1);
  const lines = names.map((name) => `${lineEnd}${indent}${name}: \${{ secrets.${name} }}`);
  return {
    description: 'Hand the secrets over by name',
    edits: [{ at: { source, start, end: value.end }, text: `:${lines.join('')}` }],
  };
}
