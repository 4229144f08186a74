import type { Entry } from './entry.ts';

/** An entry between braces; comments have no place there. */
export function flowText({ key, value }: Entry): string {
  if (typeof value === 'string') return `${key}: ${value}`;
  if (value.length === 0) return `${key}: {}`;
  return `${key}: { ${value.map(flowText).join(', ')} }`;
}
