import type { MapEntry, Place } from '@portcullis/core';
import { allFound } from '../../fetch/all-found.ts';
import type { Found } from '../../fetch/found.ts';
import { within } from '../../fetch/within.ts';
import { limits } from '../../limits.ts';
import type { ActionTree } from '../../tree/action-tree.ts';
import { joinPath } from '../../tree/join-path.ts';
import type { ActionScope } from '../action-scope.ts';
import type { Lookup } from '../expression/choice-of-expression.ts';
import { readAction } from '../read-action.ts';
import { takeWork, tooMuchWork } from '../work.ts';
import { inputChoices } from './input-choices.ts';
import { withInputs } from './with-inputs.ts';

/** An action that another one uses. */
export type Nested =
  | { readonly kind: 'own'; readonly path: string }
  | {
      readonly kind: 'other';
      readonly repository: string;
      readonly commit: string;
      readonly path: string;
    };

/** How it is used. */
interface Given {
  readonly at: Place;
  readonly entries: readonly MapEntry[];
  readonly lookup: Lookup;
}

/** What a nested action fetches with what the step gives it. */
export function fetchesOfNested(nested: Nested, scope: ActionScope, given: Given): Found {
  const { at } = given;
  const name = nameOf(nested);
  const owner = nested.kind === 'own' ? scope.owner : `${nested.repository}@${nested.commit}`;
  const key = `${owner} ${name}`;
  if (scope.chain.includes(key)) return allFound([]);
  if (scope.chain.length > limits.depth) return doubt(at, 'actions use actions too deeply');
  if (scope.work.left < 0) return doubt(at, `cannot look into "${name}": ${tooMuchWork}`);
  const tree = treeOf(nested, scope);
  const folder = joinPath('.', nested.path);
  if (tree === undefined)
    return doubt(
      at,
      `nobody has looked into "${name}", since its repository is not at hand: ask "portcullis gaps" for it by this name`,
    );
  const read = readAction(tree, folder ?? '.');
  if (read.kind === 'none' || folder === undefined)
    return doubt(
      at,
      `cannot look into "${name}": ${read.kind === 'none' ? read.why : 'its path leads out'}`,
    );
  const { action } = read;
  takeWork(scope.work, action.source.text);
  const found = scope.lookInto.action({
    ...scope,
    action,
    tree,
    folder,
    chain: [...scope.chain, key],
    owner,
  });
  const inputs = inputChoices(action, given.entries, given.lookup);
  return within(withInputs(found, inputs), { related: [{ at, why: 'this step uses the action' }] });
}

/** As its user would write it. */
function nameOf(nested: Nested): string {
  const path = joinPath('.', nested.path) ?? nested.path;
  if (nested.kind === 'own') return `./${path}`;
  const below = path === '.' ? '' : `/${path}`;
  return `${nested.repository}${below}@${nested.commit}`;
}

function treeOf(nested: Nested, { tree, treeOf }: ActionScope): ActionTree | undefined {
  return nested.kind === 'own' ? tree : treeOf(nested.repository, nested.commit);
}

function doubt(at: Place, why: string): Found {
  return { fetches: [], doubts: [{ at, why }] };
}
