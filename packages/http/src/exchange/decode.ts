import { pipeline } from 'node:stream';

/** Unpacks gzip while it comes; undefined for an encoding that was not asked for. */
export function decode(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
): AsyncIterable<Uint8Array> | undefined {
  if (encoding === undefined || encoding === 'identity') return chunks;
  return /^(x-)?gzip$/i.test(encoding) ? gunzip(chunks) : undefined;
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { createGunzip } = await import('node:zlib');
  const unpacked = createGunzip();
  // An error of any part is thrown where the last one is read.
  pipeline(chunks, unpacked, () => {});
  yield* unpacked;
}
