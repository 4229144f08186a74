import { GuardError, quoted } from '@portcullis/core';
import { isLoopback } from '@portcullis/oci-registry';

/** The address of a registry, which may get tokens, without a "/" at its end. Throws GuardError. */
export function parseRegistryUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url !== undefined && isSafe && url.href.replace(/\/$/, '') === url.origin) return url.origin;
  const shown = text.includes('@') ? 'an address with "@"' : quoted(text);
  throw new GuardError(
    'bad-input',
    `cannot use ${shown}: write the address of a registry as "https://registry.npmjs.org"`,
  );
}
