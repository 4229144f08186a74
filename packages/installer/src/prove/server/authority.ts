import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import { der } from './der.ts';

/** A certificate authority for as long as a proof runs: its key is never written, and only the installer is told of it. */
export interface Authority {
  /** PEM. */
  readonly certificate: string;
  contextFor(host: string): SecureContext;
}

export function newAuthority(): Authority {
  const issuer = newKeys();
  const key = newKeys();
  const pem = key.privateKey.export({ type: 'pkcs8', format: 'pem' });
  const certificate = toPem(certify({ issuer, key: issuer.publicKey, extensions: [isAuthority] }));
  const contexts = new Map<string, SecureContext>();
  return {
    certificate,
    contextFor(host) {
      const extensions = [namesOf(host)];
      const context =
        contexts.get(host) ??
        createSecureContext({
          key: pem,
          cert: toPem(certify({ issuer, key: key.publicKey, host, extensions })),
        });
      contexts.set(host, context);
      return context;
    },
  };
}

interface Keys {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

interface Content {
  readonly issuer: Keys;
  readonly key: KeyObject;
  readonly host?: string;
  readonly extensions: readonly Buffer[];
}

function newKeys(): Keys {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

/** https://www.rfc-editor.org/rfc/rfc5280#section-4.1 */
function certify({ issuer, key, host, extensions }: Content): Buffer {
  const now = Date.now();
  const serial = Buffer.concat([Buffer.of(0x40), randomBytes(15)]);
  const content = der.sequence(
    der.explicit(0, der.integer(Buffer.of(2))),
    der.integer(serial),
    ecdsaWithSha256,
    nameOf(authorityName),
    der.sequence(der.time(new Date(now - day)), der.time(new Date(now + day))),
    nameOf(host ?? authorityName),
    key.export({ type: 'spki', format: 'der' }),
    der.explicit(3, der.sequence(...extensions)),
  );
  const signature = sign('sha256', content, issuer.privateKey);
  return der.sequence(content, ecdsaWithSha256, der.bits(signature));
}

function nameOf(text: string): Buffer {
  return der.sequence(der.set(der.sequence(der.oid('550403'), der.utf8(text.slice(0, 64)))));
}

/** subjectAltName */
function namesOf(host: string): Buffer {
  const names = der.sequence(der.tagged(0x82, Buffer.from(host)));
  return der.sequence(der.oid('551d11'), der.octets(names));
}

function toPem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

const authorityName = 'Portcullis, for one proof only';
const day = 86_400_000;
const ecdsaWithSha256 = der.sequence(der.oid('2a8648ce3d040302'));
/** basicConstraints */
const isAuthority = der.sequence(
  der.oid('551d13'),
  der.true(),
  der.octets(der.sequence(der.true())),
);
