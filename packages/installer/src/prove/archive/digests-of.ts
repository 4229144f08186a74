import { createHash, getHashes } from 'node:crypto';

/** Every value that a script can carry for these bytes, lower-case hex by algorithm. */
export function digestsOf(bytes: Buffer): ReadonlyMap<string, string> {
  return new Map(
    algorithms.map((algorithm) => [algorithm, createHash(algorithm).update(bytes).digest('hex')]),
  );
}

const known = [
  'sha256',
  'sha512',
  'sha384',
  'sha224',
  'sha1',
  'md5',
  'blake2b512',
  'blake2s256',
  'sha3-256',
  'sha3-512',
];

/** A build of OpenSSL may leave some out. */
const algorithms = known.filter((algorithm) => getHashes().includes(algorithm));
