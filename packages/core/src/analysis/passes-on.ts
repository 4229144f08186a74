import type { CallTree, ExpressionTree } from '../model/index.ts';

/** Whether a part of an expression is found in what the whole becomes, if only in other words; `around` is outermost first. */
export function passesOn(tree: ExpressionTree, around: readonly ExpressionTree[]): boolean {
  let child = tree;
  for (const parent of around.toReversed()) {
    if (!handsUp(parent, child)) return false;
    child = parent;
  }
  return true;
}

// What these return is made of their arguments; the others answer with a boolean, a digest or a status.
const copying = new Set(['format', 'join', 'tojson', 'fromjson']);

function handsUp(parent: ExpressionTree, child: ExpressionTree): boolean {
  switch (parent.kind) {
    case 'index':
      return parent.object === child;
    case 'logical':
      // `a && b` is `a` only where that is empty.
      return parent.operator === '||' || parent.args.at(-1) === child;
    case 'call':
      return copying.has(parent.name) || (parent.name === 'case' && isOutcome(parent, child));
    case 'not':
    case 'binary':
    case 'literal':
    case 'context':
    case 'star':
      return false;
  }
}

/** `case(condition, outcome, …, otherwise)` */
function isOutcome({ args }: CallTree, child: ExpressionTree): boolean {
  const at = args.indexOf(child);
  return at % 2 === 1 || at === args.length - 1;
}
