import type { SignedCertificateTimestamp } from './certificate-log.ts';
import { der } from './der.ts';
import { extensions } from './extensions.ts';
import { toUint } from './to-uint.ts';

/** The extension of a certificate that holds them: https://www.rfc-editor.org/rfc/rfc6962#section-3.3 */
export function toTimestampsExtension(stamps: readonly SignedCertificateTimestamp[]): Buffer {
  const list = Buffer.concat(stamps.map((one) => withLength(toTls(one))));
  return extensions.any('1.3.6.1.4.1.11129.2.4.2', der.octetString(withLength(list)));
}

function toTls({ logId, timestamp, signature }: SignedCertificateTimestamp): Buffer {
  return Buffer.concat([Buffer.of(0), logId, toUint(timestamp, 8), Buffer.of(0, 0), signature]);
}

function withLength(bytes: Buffer): Buffer {
  return Buffer.concat([toUint(bytes.length, 2), bytes]);
}
