import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheFolder } from './cache-folder.ts';
import { CacheShard } from './cache-shard.ts';

/**
 * A folder that many processes may use at once, each file in one of 256 folders by the first two digits of its name.
 * A folder that cannot be used, or where others may write, is told once, and nothing is kept then. `version` is the
 * layout; other layouts may stand beside it in the same folder.
 */
export function openCacheFolder(
  path: string,
  warn: (message: string) => void,
  version = 'git-1',
): CacheFolder | undefined {
  const root = join(path, version);
  const tell = (why: string): void =>
    warn(`cannot keep answers in "${path}": ${why}; they are asked for again in the next run`);
  const trouble = troubleWith(root, version);
  if (trouble === undefined) return toFolder(root, tell);
  tell(trouble);
  return undefined;
}

function troubleWith(root: string, version: string): string | undefined {
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
    accessSync(root, constants.R_OK | constants.W_OK | constants.X_OK);
    const stats = lstatSync(root);
    if (!stats.isDirectory()) return `"${version}" in it is not a folder`;
    const isOthers = process.getuid !== undefined && process.getuid() !== stats.uid;
    const isOpen = process.platform !== 'win32' && (stats.mode & 0o022) !== 0;
    return isOthers || isOpen ? 'other users may write there' : undefined;
  } catch (error) {
    return codeOf(error);
  }
}

/** `EACCES`, `EROFS`, `ENOSPC`: the path is in the message already. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return `${error}`;
  if ('code' in error) return `${error.code}`;
  return 'message' in error ? `${error.message}` : `${error}`;
}

function toFolder(root: string, tell: (why: string) => void): CacheFolder {
  const shards = new Map<string, CacheShard>();
  const shardOf = (name: string): CacheShard => {
    const prefix = name.slice(0, 2);
    const shard = shards.get(prefix) ?? new CacheShard(join(root, prefix));
    shards.set(prefix, shard);
    return shard;
  };
  let isFull = false;
  return {
    read: (name) => shardOf(name).read(name.slice(2)),
    write(name, bytes) {
      if (isFull) return;
      try {
        shardOf(name).write(name.slice(2), bytes);
      } catch (error) {
        isFull = true;
        tell(codeOf(error));
      }
    },
  };
}
