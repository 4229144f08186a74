/**
 * One of 32 bits by a key's length and first letter. Keys that differ only in case have the same, since case moves a
 * letter by 32, or keeps it apart from ASCII.
 */
export function keyBit(key: string): number {
  const first = key.charCodeAt(0);
  return 1 << ((first > 127 ? key.length : key.length * 5 + first) & 31);
}
