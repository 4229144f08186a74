import type { Pattern } from './policy.ts';

/** As a policy writes it. */
export function showPattern({ kind, text }: Pattern): string {
  return kind === 'glob' ? `glob:${text}` : text;
}
