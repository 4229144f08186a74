import type { Action, Repository, Uses } from '../model/index.ts';
import { toFolder } from './to-folder.ts';

/**
 * The action of the same repository that a `./path` or `$/path` names. `./` is the workspace at run time: we
 * take it for the repository's root, as it is after a plain checkout. Or one that was fetched from elsewhere.
 */
export function localAction(uses: Uses, repository: Repository): Action | undefined {
  const fetched = repository.elsewhere?.(uses);
  if (fetched !== undefined) return fetched.kind === 'action' ? fetched : undefined;
  if (uses.kind !== 'local' && uses.kind !== 'self') return undefined;
  const folder = toFolder(uses.path.text);
  return folder === undefined ? undefined : repository.actionAt(folder);
}
