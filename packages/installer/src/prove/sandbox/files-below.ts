import { chmodSync, type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Regular files below a folder, at most `most` of all that is there: links are not followed. A folder that was closed
 * is opened, since it would hide what is in it.
 */
export function* filesBelow(folder: string, most: number): Generator<string> {
  const folders = [folder];
  let left = most;
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of entriesOf(at)) {
      if (left-- <= 0) return;
      if (entry.isDirectory()) folders.push(join(at, entry.name));
      else if (entry.isFile()) yield join(at, entry.name);
    }
  }
}

function entriesOf(folder: string, isOpened = false): readonly Dirent[] {
  try {
    if (isOpened) chmodSync(folder, 0o700);
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return isOpened ? [] : entriesOf(folder, true);
  }
}
