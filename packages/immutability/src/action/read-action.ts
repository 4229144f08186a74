import { type Action, parseDocument } from '@portcullis/core';
import type { ActionTree } from '../tree/action-tree.ts';
import { joinPath } from '../tree/join-path.ts';

export type ReadAction =
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'none'; readonly why: string };

/** The `action.yml` of a folder, or its `action.yaml`; in this order, as the runner looks for them. */
export function readAction(tree: ActionTree, folder: string): ReadAction {
  for (const name of ['action.yml', 'action.yaml']) {
    const path = joinPath(folder, name);
    const answer = path === undefined ? undefined : tree.read(path);
    if (answer === undefined || answer.kind === 'absent') continue;
    if (answer.kind === 'unread')
      return { kind: 'none', why: `cannot read "${path}": ${answer.why}` };
    const { content } = parseDocument({ ...answer.source, kind: 'action' });
    if (content?.kind === 'action') return { kind: 'action', action: content };
    return { kind: 'none', why: `cannot read "${path}" as an action: it is no map of YAML` };
  }
  return { kind: 'none', why: `there is no action.yml in "${folder}"` };
}
