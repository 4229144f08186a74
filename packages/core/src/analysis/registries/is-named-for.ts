import type { Registry } from '../../facts/registries.ts';
import type { SecretUse } from '../secrets/secret-use.ts';

/** Whether the variable, the input or the secret bears the name of a registry, and is no user's name or the like. */
export function isNamedFor({ name, slot }: SecretUse, { tokens }: Registry): boolean {
  const key = slot.kind === 'run' ? '' : (slot.key?.value ?? '').toUpperCase();
  if (isOther(key)) return false;
  return tokens.test(key) || (tokens.test(name) && !isOther(name));
}

function isOther(name: string): boolean {
  return /USER|EMAIL|LOGIN|NAME$|_ID$|PASSPHRASE|GPG|SIGN|SLACK|WEBHOOK|PUBLIC|(?:^|_)(?:READ|RO)(?:_|$)/.test(
    name,
  );
}
