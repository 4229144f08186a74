import { createHash } from 'node:crypto';

/** What names a key in other certificates: https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.2 */
export function keyIdentifierOf(spki: Uint8Array): Buffer {
  return createHash('sha1').update(spki).digest();
}
