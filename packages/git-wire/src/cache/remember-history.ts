import type { GitClient } from '../git-client.ts';
import type { CacheFolder } from './cache-folder.ts';
import { reachedFacts } from './reached-facts.ts';

type ReadHistory = GitClient['readHistory'];

/**
 * Asks only about wants that were not reached from the very same haves before. Leaving those out changes nothing in
 * the answer: all that they lead to is reached as well. Tag objects are asked for each time, since the answer names
 * their commits.
 */
export function rememberHistory(folder: CacheFolder, readHistory: ReadHistory): ReadHistory {
  return async (repository, { wants, haves }) => {
    const facts = reachedFacts(folder, { url: repository.url, ids: haves });
    const open = wants.filter((want) => !facts.has(want));
    if (open.length === 0) return { commits: new Map(), unknown: [], peeled: new Map() };
    const history = await readHistory(repository, { wants: open, haves });
    const unknown = new Set(history.unknown);
    for (const want of open)
      if (!unknown.has(want) && !history.commits.has(want) && !history.peeled.has(want))
        facts.add(want);
    return history;
  };
}
