import { GuardError, quoted } from '@portcullis/core';
import { readRegularFile } from '@portcullis/files';

/**
 * The text of a file, with its byte order mark if it has one; `name` is what messages call it. Throws GuardError for
 * what is no text.
 */
export function readScriptFile(file: string, name: string = file): string {
  const read = readRegularFile(file, maxBytes);
  if (read.kind === 'unread')
    throw new GuardError('bad-input', `cannot read ${quoted(name)}: ${read.message}`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.bytes);
  } catch (cause) {
    throw new GuardError('bad-input', `cannot read ${quoted(name)}: it is not UTF-8`, { cause });
  }
}

const maxBytes = 4 * 2 ** 20;
