import { createHash } from 'node:crypto';
import type { CacheFolder } from './cache-folder.ts';

/** "This commit is an ancestor of one of these commits": once true, always true. */
export interface ReachedFacts {
  has(fact: Reached): boolean;
  add(fact: Reached): void;
}

export interface Reached {
  /** Of the repository whose server said so: its word counts for its own repository only. */
  readonly url: string;
  readonly commit: string;
  /** In any order. */
  readonly tips: readonly string[];
}

/**
 * A file for each fact, named by the hash of what it says, so that a damaged one is none. Unlike objects, facts prove
 * nothing by themselves: who may write to the folder may write any.
 */
export function reachedFacts(folder: CacheFolder): ReachedFacts {
  return {
    has(fact) {
      const { name, bytes } = toEntry(fact);
      return folder.read(name)?.equals(bytes) === true;
    },
    add(fact) {
      const { name, bytes } = toEntry(fact);
      folder.write(name, bytes);
    },
  };
}

/** Thousands of tips are said in one hash. */
function toEntry({ url, commit, tips }: Reached) {
  const all = sha256([...tips].sort().join('\n'));
  const text = `${commit} is reached from ${all} in ${url}\n`;
  return { name: `${sha256(text)}.reached`, bytes: Buffer.from(text) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
