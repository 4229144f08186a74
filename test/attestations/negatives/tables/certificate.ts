import {
  type ClaimName,
  claimNumbers,
} from '../../../../packages/attestation/src/certificate/certificate-claims.ts';
import { der } from '../../../support/sigstore/der.ts';
import { extensions } from '../../../support/sigstore/extensions.ts';
import type { ForgedBundle } from '../../../support/sigstore/forged-bundle.ts';
import { keyUsages } from '../../../support/sigstore/key-usages.ts';
import type { ClaimEncoding, LeafOptions } from '../../../support/sigstore/to-leaf.ts';
import { alter } from '../alter.ts';
import { type Negative, type NegativeRow, negatives } from '../negative.ts';
import { minutes } from '../scene.ts';

const uri = {
  kind: 'uri',
  value: 'https://github.com/octo-org/widget/.github/workflows/release.yml@refs/tags/v1.2.3',
} as const;
const email = { kind: 'email', value: 'release@octo-org.example' } as const;
const authority = extensions.any('2.5.29.19', der.sequence(der.boolean(true)), 'critical');

/** What the signer's certificate is for, how it is written, and when it was good. */
export const certificate: readonly Negative[] = negatives({}, [
  bad('two URIs', { names: [uri, { ...uri, value: `${uri.value}2` }] }),
  bad('the same URI twice', { names: [uri, uri] }),
  bad('a URI and an email address', { names: [uri, email] }),
  bad('an email address and a URI', { names: [email, uri] }),
  bad('an email address', { names: [email] }),
  bad('a host', { names: [{ ...uri, kind: 'dns' }] }),
  bad('no name', { names: [] }),
  bad('for web servers', { usages: [keyUsages.serverAuth] }),
  bad('for email', { usages: [keyUsages.emailProtection] }),
  bad('for timestamps', { usages: [keyUsages.timeStamping] }),
  bad('for any purpose', { usages: ['2.5.29.37.0'] }),
  bad('for no purpose', { usages: [] }),
  bad('that of an authority', { extensions: [authority] }),
  bad('expired before it signed', { notBefore: minutes(-20), notAfter: minutes(-10) }),
  bad('not yet valid when it signed', { notBefore: minutes(1), notAfter: minutes(11) }),
  [
    'certificate: a name with a line break',
    { sign: { names: [{ ...uri, value: `${uri.value}\nx` }] } },
    'unreadable-certificate',
  ],
  [
    'certificate: issued by another authority of the same name',
    { sign: { issuedBy: 'stranger' } },
    'unknown-issuer',
  ],
  [
    'certificate: that of another signature',
    alter((bundle, sign) => {
      Object.assign(bundle.verificationMaterial, {
        certificate: sign().verificationMaterial.certificate,
      });
    }),
    'bad-signature',
  ],
  [
    'certificate: none',
    alter(({ verificationMaterial }) => {
      delete verificationMaterial.certificate;
    }),
    'unreadable-bundle',
  ],
  [
    'certificate: cut',
    alter((bundle) => rewrite(bundle, (bytes) => bytes.subarray(0, 300))),
    'unreadable-certificate',
  ],
  [
    'certificate: one byte more',
    alter((bundle) => rewrite(bundle, (bytes) => Buffer.concat([bytes, Buffer.of(0)]))),
    'unreadable-certificate',
  ],
  [
    'certificate: larger than any',
    { sign: { extensions: [extensions.any('1.3.6.1.4.1.57264.99', Buffer.alloc(20_000))] } },
    'unreadable-certificate',
  ],
  ...encodedAs('raw', Object.keys(claimNumbers).filter(isClaimName)),
  ...encodedAs('printable', ['issuer', 'sourceRepositoryUri']),
  ...encodedAs('trailing', ['sourceRepositoryUri', 'buildSignerUri']),
  ...encodedAs('twice', ['sourceRepositoryUri', 'runnerEnvironment']),
  ...encodedAs('not-utf8', ['buildTrigger', 'issuer']),
]);

function bad(what: string, sign: LeafOptions): NegativeRow {
  return [`certificate: ${what}`, { sign }, 'bad-certificate'];
}

function encodedAs(encoding: ClaimEncoding, names: readonly ClaimName[]): readonly NegativeRow[] {
  return names.map((name) => {
    // the only one that a certificate may do without
    const claims = name === 'deploymentEnvironment' ? { [name]: 'release' } : {};
    const sign = { claims, encodings: { [name]: encoding } };
    return [`certificate: ${name} written ${encoding}`, { sign }, 'unreadable-certificate'];
  });
}

function isClaimName(name: string): name is ClaimName {
  return Object.hasOwn(claimNumbers, name);
}

function rewrite({ verificationMaterial }: ForgedBundle, write: (bytes: Buffer) => Buffer): void {
  const { certificate: leaf } = verificationMaterial;
  if (leaf !== undefined)
    leaf.rawBytes = write(Buffer.from(leaf.rawBytes, 'base64')).toString('base64');
}
