import { badArchive } from './bad-archive.ts';
import { parsePax } from './parse-pax.ts';
import type { TarHeader } from './tar-header.ts';
import { toUtf8 } from './to-utf8.ts';

/** What an extended header says of the entry behind it. */
export interface Longer {
  readonly name?: string | undefined;
  readonly size?: string | undefined;
}

/** npm writes long names as pax does, cargo as GNU's tar does. Throws PackageError. */
export function toLonger({
  header,
  bytes,
}: {
  readonly header: TarHeader;
  readonly bytes: Uint8Array;
}): Longer {
  if (header.type === 'L') return { name: toName(bytes) };
  const records = parsePax(bytes);
  const other = [...records.keys()].find((key) => !harmless.test(key));
  if (other !== undefined)
    throw badArchive('its tar has an extended header with what npm and cargo do not write');
  return { name: records.get('path'), size: records.get('size') };
}

/** Names, sizes, and what nobody unpacks by. */
const harmless =
  /^(?:path|size|[acm]time|[gu]id|[gu]name|charset|comment|SCHILY\.(?:dev|ino|nlink)|LIBARCHIVE\.creationtime)$/;

/** The entry as all programs see it: of two sizes some believe one and some the other (CVE-2025-62518). */
export function withLonger(header: TarHeader, longer: Longer | undefined): TarHeader {
  const { name = header.name, size = `${header.size}` } = longer ?? {};
  if (size !== `${header.size}`) throw badArchive('its tar has an entry with two sizes');
  return { ...header, name };
}

function toName(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return toUtf8(end === -1 ? bytes : bytes.subarray(0, end), 'a name in its tar');
}
