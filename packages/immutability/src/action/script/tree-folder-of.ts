import type { Choice } from '../../fetch/choice.ts';
import { joinPath } from '../../tree/join-path.ts';

/** The folder of the tree that a path below `github.action_path` is; undefined where it is another, or not known. */
export function treeFolderOf(choice: Choice, actionFolder: string): string | undefined {
  const [only, more] = choice.alternatives;
  if (only === undefined || more !== undefined || choice.isOpen) return undefined;
  const [first, rest, ...others] = only.parts;
  if (first?.kind !== 'machine' || !isActionPath(first.name) || others.length > 0) return undefined;
  if (rest === undefined) return actionFolder;
  return rest.kind === 'text' ? joinPath(actionFolder, `./${rest.text}`) : undefined;
}

function isActionPath(name: string): boolean {
  return name === 'github.action_path' || name === 'GITHUB_ACTION_PATH';
}
