import { createHash } from 'node:crypto';
import type { CacheFolder } from './cache-folder.ts';

/** Commits that are known to be ancestors of one of some tips: once true, always true. */
export interface ReachedFacts {
  has(commit: string): boolean;
  add(commit: string): void;
}

export interface Tips {
  /** Of the repository whose server said so: its word counts for its own repository only. */
  readonly url: string;
  /** In any order. */
  readonly ids: readonly string[];
}

/**
 * A file for each fact, named by the hash of what it says, so that a damaged one is none. Unlike objects, facts prove
 * nothing by themselves: who may write to the folder may write any.
 */
export function reachedFacts(folder: CacheFolder, { url, ids }: Tips): ReachedFacts {
  // Thousands of tips are said in one hash.
  const all = sha256([...ids].sort().join('\n'));
  const toEntry = (commit: string) => {
    const text = `${commit} is reached from ${all} in ${url}\n`;
    return { name: `${sha256(text)}.reached`, bytes: Buffer.from(text) };
  };
  return {
    has(commit) {
      const { name, bytes } = toEntry(commit);
      return folder.read(name)?.equals(bytes) === true;
    },
    add(commit) {
      const { name, bytes } = toEntry(commit);
      folder.write(name, bytes);
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
