import type { Action, Repository, Uses } from '../model/index.ts';

/**
 * The action of the same repository that a `./path` or `$/path` names. `./` is the workspace at run time: we
 * take it for the repository's root, as it is after a plain checkout.
 */
export function localAction(uses: Uses, repository: Repository): Action | undefined {
  if (uses.kind !== 'local' && uses.kind !== 'self') return undefined;
  const folder = toFolder(uses.path.text);
  return folder === undefined ? undefined : repository.actionAt(folder);
}

/** A relative path without `.`, `..` and doubled separators; undefined when it leaves the root. */
function toFolder(path: string): string | undefined {
  const kept: string[] = [];
  for (const segment of path.split(/[/\\]/)) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') kept.push(segment);
    else if (kept.pop() === undefined) return undefined;
  }
  return kept.length === 0 ? '.' : kept.join('/');
}
