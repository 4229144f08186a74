import type { Fields } from '../to-fields.ts';

/**
 * What is sent to publish: each part behind its length, 32 bits, little-endian.
 * https://doc.rust-lang.org/cargo/reference/registry-web-api.html#publish
 */
export function toCrateBody(metadata: Fields, crate: Uint8Array): Buffer {
  const json = Buffer.from(JSON.stringify(metadata));
  return Buffer.concat([lengthOf(json), json, lengthOf(crate), crate]);
}

function lengthOf(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return length;
}
