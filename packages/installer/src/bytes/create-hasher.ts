import { createHash, type Hash } from 'node:crypto';
import type { Algorithm } from './known-files.ts';

/** Weak ones too: a script that uses them can still be compared. */
export function createHasher(algorithm: Algorithm): Hash {
  return createHash(nodeNames[algorithm]);
}

const nodeNames: Readonly<Record<Algorithm, string>> = {
  sha256: 'sha256',
  sha384: 'sha384',
  sha512: 'sha512',
  'sha3-256': 'sha3-256',
  'sha3-512': 'sha3-512',
  blake2b: 'blake2b512',
  blake2s: 'blake2s256',
  sha1: 'sha1',
  md5: 'md5',
};
