import { createCipheriv } from 'node:crypto';

/** Bytes that no compression makes smaller; the same each time. */
export function noise(size: number, seed = 1): Buffer {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, seed), Buffer.alloc(16));
  return cipher.update(Buffer.alloc(size));
}
