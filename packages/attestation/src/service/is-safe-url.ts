import { isLoopback } from '@portcullis/oci-registry';

/** Whether tokens and answers are safe on the way to an address: https, or this machine; no name and password in it. */
export function isSafeUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username + password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
