import { quoted } from '../../analysis/quoted.ts';
import type { SecretUse } from '../../analysis/secrets/secret-use.ts';

/** The secret of a use, as the start of a message. */
export function nameOf({ kind, name, expression }: SecretUse): string {
  return kind === 'named' ? `the secret ${quoted(name)}` : `a secret (${quoted(expression.text)})`;
}
