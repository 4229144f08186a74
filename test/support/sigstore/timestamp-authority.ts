import { createHash } from 'node:crypto';
import { newAuthority } from './certificate-authority.ts';
import { der } from './der.ts';
import { extensions } from './extensions.ts';
import { keyUsages } from './key-usages.ts';
import { newSigningKey, type SigningKey } from './signing-key.ts';
import { toCertificate } from './to-certificate.ts';
import { type Name, toName } from './to-name.ts';

/** Says when it saw a signature: https://www.rfc-editor.org/rfc/rfc3161 */
export interface TimestampAuthority {
  /** Leaf first, in DER. */
  readonly chain: readonly Buffer[];
  /** Of the leaf. */
  readonly key: SigningKey;
  /** A response in DER. */
  stamp(request: TimestampRequest, at: Date): Buffer;
}

export interface TimestampRequest {
  /** SHA-256 of what is stamped. */
  readonly digest: Uint8Array;
  readonly nonce?: number | Uint8Array;
  readonly hasCertificates?: boolean;
}

export interface TimestampNames {
  readonly root: Name;
  readonly intermediate: Name;
  readonly leaf: Name;
}

export function newTimestampAuthority(names: TimestampNames, validFrom: Date): TimestampAuthority {
  const authority = newAuthority(names, keyUsages.timeStamping, validFrom);
  const key = newSigningKey();
  const serialNumber = Buffer.from('5157ca0b1e5d', 'hex');
  const leaf = toCertificate(
    {
      subject: names.leaf,
      subjectKey: key.spki,
      serialNumber,
      notBefore: validFrom,
      notAfter: new Date('2049-12-31T00:00:00Z'),
      extensions: [
        extensions.digitalSignature(),
        extensions.extendedKeyUsage([keyUsages.timeStamping], true),
        extensions.subjectKey(key.spki),
        extensions.authorityKey(authority.key.spki),
      ],
    },
    authority,
  );
  const signer = { leaf, key, issuer: toName(authority.name), serialNumber };
  return {
    chain: [leaf, ...authority.chain],
    key,
    stamp: (request, at) => toResponse(toToken(request, signer, at)),
  };
}

interface Signer {
  readonly leaf: Buffer;
  readonly key: SigningKey;
  readonly issuer: Buffer;
  readonly serialNumber: Buffer;
}

const sha256 = der.sequence(der.oid('2.16.840.1.101.3.4.2.1'));
const tstInfoType = '1.2.840.113549.1.9.16.1.4';

function toResponse(token: Buffer): Buffer {
  return der.sequence(der.sequence(der.integer(0)), token);
}

/** https://www.rfc-editor.org/rfc/rfc5652#section-5.1 */
function toToken(request: TimestampRequest, signer: Signer, at: Date): Buffer {
  const info = toInfo(request, at);
  const certificates = request.hasCertificates === true ? [der.explicit(0, signer.leaf)] : [];
  const signedData = der.sequence(
    der.integer(3),
    der.set(sha256),
    der.sequence(der.oid(tstInfoType), der.explicit(0, der.octetString(info))),
    ...certificates,
    der.set(toSignerInfo(info, signer, at)),
  );
  return der.sequence(der.oid('1.2.840.113549.1.7.2'), der.explicit(0, signedData));
}

/** Whole seconds, as the public authorities say it. */
function toInfo({ digest, nonce }: TimestampRequest, at: Date): Buffer {
  return der.sequence(
    der.integer(1),
    der.oid('1.3.6.1.4.1.57264.2'),
    der.sequence(sha256, der.octetString(digest)),
    der.integer(
      createHash('sha256').update(digest).update(`${at.getTime()}`).digest().subarray(0, 8),
    ),
    der.generalizedTime(at),
    der.sequence(der.integer(1)),
    ...(nonce === undefined ? [] : [der.integer(nonce)]),
  );
}

function toSignerInfo(info: Buffer, { leaf, key, issuer, serialNumber }: Signer, at: Date): Buffer {
  const attributes = [
    toAttribute('1.2.840.113549.1.9.3', der.oid(tstInfoType)),
    toAttribute('1.2.840.113549.1.9.5', der.utcTime(at)),
    toAttribute('1.2.840.113549.1.9.4', der.octetString(hash(info))),
    // Which certificate: https://www.rfc-editor.org/rfc/rfc5816#section-2.2.1
    toAttribute(
      '1.2.840.113549.1.9.16.2.47',
      der.sequence(der.sequence(der.sequence(der.octetString(hash(leaf))))),
    ),
  ];
  const signed = der.set(...attributes);
  return der.sequence(
    der.integer(1),
    der.sequence(issuer, der.integer(serialNumber)),
    sha256,
    // Signed as a SET and written as [0]: https://www.rfc-editor.org/rfc/rfc5652#section-5.4
    Buffer.concat([Buffer.of(0xa0), signed.subarray(1)]),
    key.algorithm,
    der.octetString(key.sign(signed)),
  );
}

function toAttribute(type: string, value: Buffer): Buffer {
  return der.sequence(der.oid(type), der.set(value));
}

function hash(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
