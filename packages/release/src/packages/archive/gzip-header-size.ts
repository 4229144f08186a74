import { badArchive } from './bad-archive.ts';

/**
 * Bytes before what is packed: https://www.rfc-editor.org/rfc/rfc1952#section-2.3. npm writes ten of them, cargo the
 * file's name too.
 */
export function gzipHeaderSize(bytes: Uint8Array): number {
  const [first, second, method, flags = 0] = bytes;
  if (first !== 0x1f || second !== 0x8b || method !== 8) throw badArchive('it is no gzip file');
  if ((flags & ~name) !== 0)
    throw badArchive('its gzip header has what no packer of packages writes');
  if (flags === 0) return fixed;
  const end = bytes.subarray(0, fixed + longestName).indexOf(0, fixed);
  if (end === -1) throw badArchive('the name in its gzip header has no end');
  return end + 1;
}

const fixed = 10;
/** FNAME */
const name = 8;
const longestName = 1024;
