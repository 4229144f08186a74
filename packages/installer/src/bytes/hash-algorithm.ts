/** Strong enough to decide what is installed; as scripts call them. */
export const hashAlgorithms = [
  'sha256',
  'sha384',
  'sha512',
  'sha3-256',
  'sha3-512',
  'blake2b',
  'blake2s',
] as const;

export type HashAlgorithm = (typeof hashAlgorithms)[number];
