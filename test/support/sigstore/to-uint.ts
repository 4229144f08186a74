/** So many bytes, the highest first, as TLS writes numbers. */
export function toUint(value: number, size: number): Buffer {
  return Buffer.from(value.toString(16).padStart(2 * size, '0'), 'hex');
}
