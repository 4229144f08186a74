import { contextPath } from '../../analysis/conditions/context-path.ts';
import type { ExpressionTree } from '../../model/index.ts';

/** Whether an expression can only become text of a harmless alphabet, whoever started the run. */
export function isSettled(tree: ExpressionTree): boolean {
  switch (tree.kind) {
    case 'literal':
    case 'binary':
    case 'not':
      return true;
    case 'call':
      return tests.has(tree.name) || tree.args.every(isSettled);
    case 'logical':
      return tree.args.every(isSettled);
    case 'context':
    case 'index':
      return settled.test(contextPath(tree) ?? '');
    case 'star':
      return false;
  }
}

const tests = new Set([
  ...['contains', 'startswith', 'endswith', 'hashfiles'],
  ...['success', 'failure', 'always', 'cancelled'],
]);

const settled =
  /^(?:github\.(?:sha|run_(?:id|number|attempt)|event_name|repository(?:_owner)?(?:_id)?|actor_id|job|event\.(?:.*\.)?(?:number|id|sha))|runner\.(?:os|arch|debug)|job\.status|strategy\.job-(?:index|total)|needs\.[\w-]+\.result|steps\.[\w-]+\.(?:outcome|conclusion))$/;
