import { badArchive } from './bad-archive.ts';
import { toUtf8 } from './to-utf8.ts';

/**
 * The records `length key=value` of an extended header, by their keys. Throws PackageError.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_03
 */
export function parsePax(bytes: Uint8Array): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  let rest = Buffer.from(bytes);
  while (rest.length > 0) {
    const [, length = '0'] = /^([1-9]\d{0,6}) /.exec(rest.subarray(0, 8).toString('latin1')) ?? [];
    const record = toUtf8(rest.subarray(0, Number(length)), 'an extended header of its tar');
    const [, key, value] = /^\d+ ([^=\n]+)=([^\n]*)\n$/.exec(record) ?? [];
    if (Number(length) > rest.length || key === undefined || value === undefined)
      throw badArchive('its tar has an extended header that cannot be read');
    if (records.has(key))
      throw badArchive('its tar has an extended header that says a thing twice');
    records.set(key, value);
    rest = rest.subarray(Number(length));
  }
  return records;
}
