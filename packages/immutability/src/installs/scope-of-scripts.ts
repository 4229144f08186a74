import { type Action, parseDocument, type StepOwner } from '@portcullis/core';
import type { ActionScope, LookInto } from '../action/action-scope.ts';
import { newWork } from '../action/work.ts';
import { nothing } from '../fetch/found.ts';
import type { ActionTree } from '../tree/action-tree.ts';
import { joinPath } from '../tree/join-path.ts';

/** What scripts that a step runs are looked for in: an action's own are below its folder. */
export function scopeOfScripts(owner: StepOwner, tree: ActionTree): ActionScope {
  const action = owner.kind === 'action' ? owner : nobodysAction;
  const path = owner.kind === 'action' ? owner.source.repositoryPath : '';
  const slash = path.lastIndexOf('/');
  const folder = slash === -1 ? '.' : (joinPath('.', path.slice(0, slash)) ?? '.');
  const own = { owner: '', chain: [], treeOf: () => undefined, lookInto, work: newWork() };
  return { action, tree, folder, ...own };
}

/** Steps run scripts of a shell: what reads JavaScript, and all it takes, is left to who looks at actions. */
const lookInto: LookInto = { action: () => nothing, program: () => nothing };

/** A job has no inputs of an action. */
const nobodysAction = parseNothing();

function parseNothing(): Action {
  const text = 'runs: {using: composite, steps: []}\n';
  const path = 'action.yml';
  const { content } = parseDocument({ path, repositoryPath: path, kind: 'action', text });
  if (content?.kind !== 'action') throw new Error('this text is an action');
  return content;
}
