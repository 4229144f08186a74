import { expect, test } from '@jest/globals';
import { X509Certificate } from '@sigstore/core';
import { createWorld } from '../../../../test/support/sigstore/create-world.ts';
import { TrustedCertificate } from '../../src/roots/trusted-certificate.ts';

const [der = Buffer.alloc(0)] = ders();
const [otherDer = Buffer.alloc(0)] = ders();
const trusted = (bytes: Buffer<ArrayBuffer>) =>
  new TrustedCertificate(X509Certificate.parse(bytes).root);

test('is equal to itself and to another reading of its bytes', () => {
  const one = trusted(der);
  expect([one, trusted(der), X509Certificate.parse(der)].map((other) => one.equals(other))).toEqual(
    [true, true, true],
  );
});

test('is not equal to another, nor to one that has but its signature', () => {
  const altered = X509Certificate.parse(Buffer.from(der));
  altered.serialNumber.writeUInt8(altered.serialNumber.readUInt8(0) ^ 1, 0);
  const one = trusted(der);
  expect(altered.signatureValue.equals(one.signatureValue)).toBe(true);
  expect([altered, trusted(otherDer)].map((other) => one.equals(other))).toEqual([false, false]);
});

test('is verified by each key by itself, however often and in whatever order', () => {
  const one = trusted(der);
  const other = trusted(otherDer);
  const answers = [one, other, undefined, one, other].map((issuer) => one.verify(issuer));
  expect(answers).toEqual([true, false, true, true, false]);
});

/** Certificates that have signed themselves. */
function ders(): readonly Buffer<ArrayBuffer>[] {
  const { certificateAuthorities } = createWorld({ like: 'custom' }).trustedRoot();
  const last = certificateAuthorities.map(({ certChain }) => certChain.certificates.at(-1));
  return last.map((certificate) => Buffer.from(certificate?.rawBytes ?? '', 'base64'));
}
