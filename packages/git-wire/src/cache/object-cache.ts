import { createHash } from 'node:crypto';
import type { GitObject, ObjectType } from '../objects/git-object.ts';
import type { CacheFolder } from './cache-folder.ts';

/** Objects on disk. An object with the right hash is the right object, whoever wrote the file. */
export interface ObjectCache {
  read(id: string): GitObject | undefined;
  write(id: string, object: GitObject): void;
}

/** Each file holds exactly the bytes that the id is the hash of: `type size NUL bytes`. */
export function objectCache(folder: CacheFolder): ObjectCache {
  return {
    read(id) {
      const entry = folder.read(id);
      return entry === undefined || hash(id, entry) !== id ? undefined : parseEntry(entry);
    },
    write(id, { type, bytes }) {
      folder.write(id, Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]));
    },
  };
}

function hash(id: string, entry: Uint8Array): string {
  return createHash(id.length === 40 ? 'sha1' : 'sha256')
    .update(entry)
    .digest('hex');
}

function parseEntry(entry: Buffer): GitObject | undefined {
  const end = entry.indexOf(0);
  const [, name, size] = /^(\w+) (\d+)$/.exec(entry.toString('latin1', 0, end)) ?? [];
  const type = types.find((one) => one === name);
  const bytes = entry.subarray(end + 1);
  return type === undefined || Number(size) !== bytes.length ? undefined : { type, bytes };
}

const types: readonly ObjectType[] = ['commit', 'tree', 'blob', 'tag'];
