import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sizeOnDisk } from './size-on-disk.ts';

/** Removes the oldest files of a folder until they are under `maxBytes`; gives what is left. */
export function makeRoom(path: string, maxBytes: number): number {
  const files = readdirSync(path).flatMap((name) => toFile(join(path, name)));
  let used = files.reduce((sum, { size }) => sum + size, 0);
  if (used <= maxBytes) return used;
  for (const file of files.toSorted((a, b) => a.time - b.time)) {
    if (used <= maxBytes * kept) break;
    rmSync(file.path, { force: true });
    used -= file.size;
  }
  return used;
}

/** So that not each new file costs another look at all. */
const kept = 0.75;

/** Half-written files of processes that died are files like others: they grow old. */
function toFile(path: string) {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return [];
  return [{ path, size: sizeOnDisk(stats.size), time: stats.mtimeMs }];
}
