import { GuardError, quoted } from '@portcullis/core';
import { type ChecksumMap, type MappedFile, mapSources } from './checksum-map.ts';

/** A map out of a file. Throws GuardError for what is none. */
export function parseMap(path: string, text: string): ChecksumMap {
  const value = parseJson(path, text);
  if (!isObject(value)) throw wrong(path, 'it is no object from addresses to files');
  const entries = Object.entries(value).map(([url, file]) => {
    if (!isAddress(url)) throw wrong(path, `${quoted(url)} is no address that can be downloaded`);
    const parsed = parseFile(file);
    if (parsed === undefined)
      throw wrong(
        path,
        `${quoted(url)} needs "size", "sha256" in lower-case hex, "source" and "firstSeen" as YYYY-MM-DD, and nothing else`,
      );
    return [url, parsed] as const;
  });
  return Object.fromEntries(entries);
}

function parseFile(value: unknown): MappedFile | undefined {
  if (!isObject(value)) return undefined;
  const { size, sha256, source, firstSeen, ...others } = value;
  const known = mapSources.find((one) => one === source);
  if (Object.keys(others).length > 0 || known === undefined) return undefined;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return undefined;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return undefined;
  if (typeof firstSeen !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(firstSeen)) return undefined;
  return { size, sha256, source: known, firstSeen };
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GuardError('bad-input', `cannot read ${quoted(path)}: it is not JSON`, { cause });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function wrong(path: string, why: string): GuardError {
  return new GuardError('bad-input', `cannot read ${quoted(path)} as a map of checksums: ${why}`);
}
