import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { describeSystemError } from './describe-system-error.ts';
import { systemErrorCode } from './system-error-code.ts';

export type RegularFile =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  /** `message` goes on after "cannot read …: ". */
  | {
      readonly kind: 'unread';
      readonly reason: 'too-large' | 'unreadable';
      readonly message: string;
    };

/**
 * Reads one regular file and never more than `maxBytes` of it, however large it says that it is. A link in the last
 * part of the path is not followed, a pipe is not waited for.
 */
export function readRegularFile(path: string, maxBytes: number): RegularFile {
  try {
    const file = openSync(path, flags);
    try {
      return fstatSync(file).isFile() ? readBytes(file, maxBytes) : unread('it is no regular file');
    } finally {
      closeSync(file);
    }
  } catch (error) {
    // What O_NOFOLLOW makes of a link.
    const isLink = systemErrorCode(error) === 'ELOOP';
    return unread(isLink ? 'it is a symbolic link' : describeSystemError(error));
  }
}

// Windows has neither flag, and no pipes in a tree.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readBytes(file: number, maxBytes: number): RegularFile {
  const { size } = fstatSync(file);
  const buffer = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1);
  let length = 0;
  while (length < buffer.length) {
    const count = readSync(file, buffer, length, buffer.length - length, null);
    if (count === 0) return { kind: 'bytes', bytes: buffer.subarray(0, length) };
    length += count;
  }
  if (size > maxBytes) return tooLarge(maxBytes);
  return unread('it grows while it is read');
}

function tooLarge(maxBytes: number): RegularFile {
  const most = `${maxBytes / 2 ** 20} MiB`;
  return { kind: 'unread', reason: 'too-large', message: `it is larger than ${most}` };
}

function unread(message: string): RegularFile {
  return { kind: 'unread', reason: 'unreadable', message };
}
