import type { ASN1Obj } from '@sigstore/core';

/** Those of Sigstore have at most a dozen. */
const maxBytes = 32;

/**
 * Whether an object identifier in it is longer than any real one: the library takes time for one that grows with the
 * square of its length, and it reads them before anything is verified.
 */
export function hasLongIdentifier(der: ASN1Obj): boolean {
  return (der.tag.isOID() && der.value.length > maxBytes) || der.subs.some(hasLongIdentifier);
}
