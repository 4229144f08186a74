import { crc32, inflateRawSync } from 'node:zlib';
import { badArchive } from './bad-archive.ts';
import { gzipHeaderSize } from './gzip-header-size.ts';

/**
 * The bytes of a gzip file that has one member and nothing behind it: programs differ in whether they read on, so that
 * one of them would unpack another package than we have looked at. Throws PackageError.
 * https://www.rfc-editor.org/rfc/rfc1952
 */
export function unpackGzip(bytes: Uint8Array, mostBytes: number): Uint8Array {
  const start = gzipHeaderSize(bytes);
  const { unpacked, used } = inflate(bytes.subarray(start), mostBytes);
  const trailer = bytes.subarray(start + used);
  if (trailer.length < 8) throw badArchive('it breaks off');
  if (trailer.length > 8) throw badArchive('something is behind its end');
  const view = new DataView(trailer.buffer, trailer.byteOffset, trailer.byteLength);
  if (view.getUint32(0, true) !== crc32(unpacked) || view.getUint32(4, true) !== unpacked.length)
    throw badArchive('its checksum is wrong');
  return unpacked;
}

function inflate(bytes: Uint8Array, mostBytes: number) {
  try {
    return parseInflated(inflateRawSync(bytes, { info: true, maxOutputLength: mostBytes }));
  } catch (cause) {
    if (isTooLarge(cause)) throw badArchive(`it unpacks to more than ${mostBytes} bytes`, cause);
    throw badArchive('it cannot be unpacked', cause);
  }
}

/** https://nodejs.org/api/errors.html#err_buffer_too_large */
function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error
    ? error.code === 'ERR_BUFFER_TOO_LARGE'
    : false;
}

/** What `info` makes of the answer is in no type of Node: https://nodejs.org/api/zlib.html#class-options */
function parseInflated(answer: unknown): { readonly unpacked: Uint8Array; readonly used: number } {
  if (typeof answer === 'object' && answer !== null && 'buffer' in answer && 'engine' in answer) {
    const { buffer, engine } = answer;
    if (buffer instanceof Uint8Array && typeof engine === 'object' && engine !== null)
      if ('bytesWritten' in engine && typeof engine.bytesWritten === 'number')
        return { unpacked: buffer, used: engine.bytesWritten };
  }
  throw new Error('zlib gives no engine');
}
