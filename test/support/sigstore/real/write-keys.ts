import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parties } from '../new-parties.ts';
import type { SigningKey } from '../signing-key.ts';
import { toPem } from '../to-pem.ts';
import { keyPassword } from './key-password.ts';

/** The keys and chains of our parties, in the forms that the real services read. */
export function writeKeys(
  folder: string,
  { authority, timestampAuthority, certificateLog, rekor2 }: Parties,
): void {
  const files: Readonly<Record<string, string | Buffer>> = {
    'ca.pem': authority.chain.map(toPem).join(''),
    'ca.key': toEncryptedPem(authority.key),
    'tsa.pem': timestampAuthority.chain.map(toPem).join(''),
    'tsa.key': timestampAuthority.key.privateKey.export({ type: 'sec1', format: 'pem' }),
    'ct.pub': certificateLog.key.publicKey.export({ type: 'spki', format: 'pem' }),
    'rekor2.key': rekor2.key.privateKey.export({ type: 'pkcs8', format: 'pem' }),
  };
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, name), text, { mode: 0o600 });
}

/** As RFC 1423 has it: Fulcio reads no other form. */
function toEncryptedPem({ privateKey }: SigningKey): string | Buffer {
  const cipher = 'aes-256-cbc';
  return privateKey.export({ type: 'sec1', format: 'pem', cipher, passphrase: keyPassword });
}
