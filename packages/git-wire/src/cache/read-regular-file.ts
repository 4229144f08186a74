import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** The bytes of a file; undefined for everything else: links, pipes, folders, files that are too large or cannot be read. */
export function readRegularFile(path: string, maxBytes: number): Buffer | undefined {
  try {
    const file = openSync(path, flags);
    try {
      const stats = fstatSync(file);
      return stats.isFile() && stats.size <= maxBytes ? readFileSync(file) : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** A pipe would wait for a writer without O_NONBLOCK. Windows has neither flag. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
