import { quoted } from '@portcullis/core';
import { readRegularFile } from '@portcullis/files';
import { badSubject } from './bad-subject.ts';
import { limits } from './limits.ts';

/** The bytes of a file that lists subjects. */
export function readList(file: string, what: string): Uint8Array {
  const read = readRegularFile(file, limits.listBytes);
  if (read.kind === 'unread')
    throw badSubject(`cannot read ${what} ${quoted(file)}: ${read.message}`);
  return read.bytes;
}
