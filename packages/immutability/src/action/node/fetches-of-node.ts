import type { NodeRuns, ScalarNode } from '@portcullis/core';
import { allFound } from '../../fetch/all-found.ts';
import type { Found } from '../../fetch/found.ts';
import { joinPath } from '../../tree/join-path.ts';
import type { ActionScope } from '../action-scope.ts';
import { fetchesOfProgram } from './fetches-of-program.ts';

/** What `pre`, `main` and `post` fetch; a file that is more than one of them counts once. */
export function fetchesOfNode(runs: NodeRuns, scope: ActionScope): Found {
  const seen = new Set<string>();
  const entries = [runs.main, runs.pre, runs.post].filter((entry) => entry !== undefined);
  if (entries.length === 0) {
    const why = 'there is no "main"';
    return { fetches: [], doubts: [{ at: runs.using, why }] };
  }
  return allFound(
    entries.map((entry) => {
      const path = joinPath(scope.folder, entry.value);
      if (path === undefined) return outside(entry);
      if (seen.has(path)) return allFound([]);
      seen.add(path);
      return fetchesOfProgram(path, entry, scope);
    }),
  );
}

function outside(entry: ScalarNode): Found {
  const why = `"${entry.value}" leads out of the repository`;
  return { fetches: [], doubts: [{ at: entry, why }] };
}
