import { type DigestAlgorithm, hashFile } from './hash-file.ts';
import type { Digests } from './subject.ts';

/**
 * Hashes files, a few at once: while one is read the other is hashed. More than that gains nothing, since all hashing
 * is done by one thread.
 */
export async function hashFiles(
  paths: readonly string[],
  others: readonly DigestAlgorithm[] = [],
): Promise<readonly Digests[]> {
  const results: Digests[] = [];
  const queue = paths.entries();
  const work = async () => {
    for (const [index, path] of queue) results[index] = await hashFile(path, others);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

const atOnce = 4;
