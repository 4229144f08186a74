import type { SecretRead } from './secret-use.ts';

/** The secret as the file spells it: `secrets.NPM_TOKEN`. */
export function writtenAs({ at }: SecretRead): string {
  return at.source.text.slice(at.start, at.end);
}
