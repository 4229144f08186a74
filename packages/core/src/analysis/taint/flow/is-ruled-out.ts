import { type ExpressionTree, possibleOfTree, truthOf } from '../../../model/index.ts';
import { assumed } from '../../scenario/assumed.ts';
import { scopeIn } from '../../scenario/scope-in.ts';
import type { Site } from './site.ts';

/** Whether a condition cannot hold in the run: `github.event_name == 'push'` in one of a pull request. */
export function isRuledOut(tree: ExpressionTree, { run, user }: Site): boolean {
  if (run === undefined || user !== undefined || !asksEvent(tree)) return false;
  const scope = scopeIn(run.frame, '');
  return truthOf(possibleOfTree(assumed(tree, run.frame.scenario), scope)) === false;
}

// Other conditions are rarely decided, and cost more.
function asksEvent(tree: ExpressionTree): boolean {
  return JSON.stringify(tree).includes('"event_name"');
}
