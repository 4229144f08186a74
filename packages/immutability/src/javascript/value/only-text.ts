import type { Value } from './value.ts';

/** The text that a value is, where nobody decides any of it; undefined where that is not so. */
export function onlyText(value: Value): string | undefined {
  if (value.kind === 'json' && typeof value.value === 'string') return value.value;
  if (value.kind !== 'text') return undefined;
  const texts = value.parts.map((part) => (part.kind === 'text' ? part.text : undefined));
  return texts.includes(undefined) ? undefined : texts.join('');
}
