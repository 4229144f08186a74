import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { verifyDigest } from './verify-digest.ts';

const curves = ['prime256v1', 'secp384r1'] as const;

test.each(curves)('agrees with node:crypto on %s', (namedCurve) => {
  for (let round = 0; round < 8; round++) {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve });
    const message = Buffer.from(`message ${round}`);
    const signature = sign('sha256', message, privateKey);
    const digest = createHash('sha256').update(message).digest();
    expect(verifyDigest(digest, signature, publicKey)).toBe(true);
    const other = createHash('sha256').update('another message').digest();
    expect(verifyDigest(other, signature, publicKey)).toBe(false);
    const { publicKey: stranger } = generateKeyPairSync('ec', { namedCurve });
    expect(verifyDigest(digest, signature, stranger)).toBe(false);
  }
});

test('refuses a signature of zeros', () => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const zeros = Buffer.from('3006020100020100', 'hex');
  expect(verifyDigest(Buffer.alloc(32), zeros, publicKey)).toBe(false);
});

test('says that it knows no other keys', () => {
  const { publicKey } = generateKeyPairSync('ed25519');
  expect(() => verifyDigest(Buffer.alloc(32), Buffer.alloc(64), publicKey)).toThrow('P-256');
});
