import { isUtf8 } from 'node:buffer';
import { quoted } from '@portcullis/core';
import { badSubject } from '../bad-subject.ts';
import { checkName } from '../check-name.ts';
import type { NamedSubject } from '../named-subject.ts';
import { type ChecksumLine, parseChecksumLine } from './parse-checksum-line.ts';

/**
 * Reads what `sha256sum`, `shasum` and `openssl dgst` write. Empty lines and lines that begin with `#` are passed over
 * as coreutils do; every other line that is no checksum is an error, since what it was to name would go unattested.
 */
export function parseChecksums(bytes: Uint8Array, path: string): readonly NamedSubject[] {
  if (!isUtf8(bytes))
    throw badSubject(`cannot read the checksum file ${quoted(path)}: it is no UTF-8 text`);
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
  const subjects = lines.flatMap((line, index) => {
    const text = line.replace(/\r$/, '');
    if (text === '' || text.startsWith('#')) return [];
    const at = `${path}:${index + 1}`;
    const read = parseChecksumLine(text);
    if (read.kind === 'refused') throw badSubject(`${at}: ${read.message}`);
    return [toSubject(read, at)];
  });
  if (subjects.length > 0) return subjects;
  throw badSubject(`the checksum file ${quoted(path)} lists nothing; write it before this`);
}

function toSubject({ name, algorithm, hex }: ChecksumLine, at: string): NamedSubject {
  const path = name.replace(/^(?:\.\/+)+/, '');
  if (path === '-' || path === '')
    throw badSubject(`${at}: "${path}" names no file; give the name of the file that was hashed`);
  if (path.startsWith('/') || path.split('/').includes('..'))
    throw badSubject(
      `${at}: ${quoted(name)} lies outside of the folder of the checksum file; write the path from there`,
    );
  checkNameAt(path, at);
  return { name: path, digests: { [algorithm]: hex }, at };
}

function checkNameAt(name: string, at: string): void {
  try {
    checkName(name);
  } catch (error) {
    throw error instanceof Error ? badSubject(`${at}: ${error.message}`, error) : error;
  }
}
