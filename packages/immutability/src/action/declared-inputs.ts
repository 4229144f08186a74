import type { ActionTree } from '../tree/action-tree.ts';
import { readAction } from './read-action.ts';

/** The names of the inputs of an action as it writes them; undefined where nothing tells them. */
export function declaredInputs(tree: ActionTree, folder: string): readonly string[] | undefined {
  const read = readAction(tree, folder);
  return read.kind === 'none' ? undefined : read.action.inputs.map(({ key }) => key.value);
}
