import { GuardError, quoted } from '@portcullis/core';
import { isSafeUrl } from '../service/is-safe-url.ts';

/** The address of a service, which gets tokens and whose answers are signed material. */
export function toServiceUrl(name: string, value: string): string {
  const url = isSafeUrl(value) ? new URL(value) : undefined;
  if (url !== undefined && url.search + url.hash === '') return url.href.replace(/\/+$/, '');
  // A password could stand before it.
  const shown = value.includes('@') ? 'an address with "@"' : quoted(value);
  throw new GuardError(
    'bad-input',
    `cannot use ${shown} as ${name}: write it as "https://sigstore.example.com"; http is for servers on this machine only`,
  );
}
