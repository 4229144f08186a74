import type { FindingVerdict } from '../../engine/index.ts';
import type { Job } from '../../model/index.ts';

type Fix = NonNullable<FindingVerdict['fix']>;

/** Removes `secrets: inherit` where it has its lines to itself. */
export function removalFix({ node }: Job): Fix | undefined {
  const entry = node.entry('secrets');
  if (entry === undefined || node.style === 'flow' || node.alias !== undefined) return undefined;
  const { key, value } = entry;
  const { source } = key;
  const start = source.text.lastIndexOf('\n', key.start) + 1;
  const next = source.text.indexOf('\n', value.end);
  const end = next === -1 ? source.text.length : next + 1;
  const isAlone =
    value.alias === undefined &&
    source.text.slice(start, key.start).trim() === '' &&
    source.text.slice(value.end, end).trim() === '';
  if (!isAlone) return undefined;
  return {
    description: 'Remove "secrets: inherit"',
    edits: [{ at: { source, start, end }, text: '' }],
  };
}
