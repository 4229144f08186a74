import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { describeSystemError } from '@portcullis/files';
import { decodeText, type Text } from './decode-text.ts';
import { limits } from './limits.ts';

/**
 * Reads one regular file, at most one byte more than the limit.
 * The path is attacker-controlled: a link in its last part is not followed, a fifo is not waited for.
 */
export function readText(path: string): Text {
  try {
    const file = openSync(path, flags);
    try {
      return fstatSync(file).isFile() ? decodeText(readBytes(file)) : notRegular;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return {
      kind: 'unread',
      reason: 'unreadable',
      message: `cannot read this file: ${describeSystemError(error)}`,
    };
  }
}

// Windows has neither flag, and no fifos in a tree.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

// One buffer for all: the text is copied out of it before the next file is read.
const buffer = Buffer.allocUnsafeSlow(limits.fileBytes + 1);

function readBytes(file: number): Buffer {
  let length = 0;
  while (length < buffer.length) {
    const count = readSync(file, buffer, length, buffer.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return buffer.subarray(0, length);
}

const notRegular: Text = {
  kind: 'unread',
  reason: 'unreadable',
  message: 'cannot read this file: it is not a regular file',
};
