import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** Of the certificate, for NODE_EXTRA_CA_CERTS. */
  readonly file: string;
}

/** A certificate that signs itself, by the machine's openssl; undefined, said aloud, where there is none. */
export function makeCertificate(names: string): Certificate | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const words = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test -addext subjectAltName=${names}`;
  const made = spawnSync('openssl', [...words.split(' '), '-keyout', key, '-out', cert]);
  if (made.status === 0) {
    return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8'), file: cert };
  }
  console.warn('no secure connection is tested: "openssl" is not there, or too old');
  return undefined;
}
