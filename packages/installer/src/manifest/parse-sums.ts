import { GuardError, quoted } from '@portcullis/core';
import { algorithmOfLength } from '../bytes/algorithm-of-length.ts';
import type { HashAlgorithm } from '../bytes/hash-algorithm.ts';
import type { ManifestEntry } from './manifest-entry.ts';

/** Lines as sha256sum writes them (`HEX  NAME`, `HEX *NAME`), and BSD's (`SHA256 (NAME) = HEX`). */
export function parseSums(path: string, text: string): readonly ManifestEntry[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const entry = parseGnu(path, line) ?? parseBsd(line);
    if (entry !== undefined) return [entry];
    const why = `line ${index + 1} is no checksum and name: ${quoted(line.trim())}`;
    throw new GuardError('bad-input', `cannot read ${quoted(path)}: ${why}`);
  });
}

function parseGnu(path: string, line: string): ManifestEntry | undefined {
  const [, value, name] = /^([0-9A-Fa-f]{32,128})[ \t]+\*?(?:\.\/)?([^\\]+?)$/.exec(line) ?? [];
  if (value === undefined || name === undefined) return undefined;
  const isBlake = /b2|blake2b/i.test(path);
  const algorithm = isBlake && value.length === 128 ? 'blake2b' : algorithmOfLength(value.length);
  return { name, algorithm, value: value.toLowerCase() };
}

function parseBsd(line: string): ManifestEntry | undefined {
  const [, tag = '', name, value] = /^([\w-]+) \((.+)\) = ([0-9A-Fa-f]+)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) return undefined;
  return { name, algorithm: byTag.get(tag.toUpperCase()), value: value.toLowerCase() };
}

const byTag: ReadonlyMap<string, HashAlgorithm> = new Map<string, HashAlgorithm>([
  ['SHA256', 'sha256'],
  ['SHA384', 'sha384'],
  ['SHA512', 'sha512'],
  ['BLAKE2B', 'blake2b'],
]);
