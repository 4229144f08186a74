/** Somebody else can make another file with the same digest. */
export function isWeakAlgorithm(algorithm: string): boolean {
  return /^(?:md5|sha1|crc)$/.test(algorithm);
}
