import { conditionOf, type ExpressionTree, type ScalarNode } from '../../../model/index.ts';
import type { Site } from './site.ts';

/**
 * Whether a condition of the step or the job lets it run only when a value is one that the file spells out: then
 * nothing else arrives, whoever wrote it.
 */
export function isCompared(text: string, { step, user, run }: Site): boolean {
  const wanted = plain(text);
  const conditions: (ScalarNode | undefined)[] = [];
  for (let one = step ?? user; one !== undefined; one = one.user) conditions.push(one.step.if);
  for (let one = run; one !== undefined; one = one.caller) conditions.push(one.job.if);
  return conditions.some((condition) => {
    if (condition === undefined || !/==|contains/i.test(condition.value)) return false;
    const { tree, text: written } = conditionOf(condition);
    return tree !== undefined && demands(tree, (part) => plain(spelled(part, written)) === wanted);
  });
}

type IsWanted = (tree: ExpressionTree) => boolean;

/** Whether a condition holds only when the wanted value equals a literal. */
function demands(tree: ExpressionTree, isWanted: IsWanted): boolean {
  switch (tree.kind) {
    case 'logical':
      return tree.operator === '&&'
        ? tree.args.some((arg) => demands(arg, isWanted))
        : tree.args.every((arg) => demands(arg, isWanted));
    case 'binary':
      return tree.operator === '==' && isEquality(tree.left, tree.right, isWanted);
    case 'call':
      return isAmong(tree.name, tree.args, isWanted);
    case 'literal':
    case 'context':
    case 'index':
    case 'star':
    case 'not':
      return false;
  }
}

function isEquality(left: ExpressionTree, right: ExpressionTree, isWanted: IsWanted): boolean {
  return (isText(left) && isWanted(right)) || (isText(right) && isWanted(left));
}

// A text is no number and no truth: `x == 0` holds for what is no number at all.
function isText(tree: ExpressionTree): boolean {
  return tree.kind === 'literal' && typeof tree.value === 'string';
}

/** `contains(fromJSON('["a", "b"]'), x)` */
function isAmong(name: string, args: readonly ExpressionTree[], isWanted: IsWanted): boolean {
  const [list, item] = args;
  if (name !== 'contains' || list?.kind !== 'call' || list.name !== 'fromjson') return false;
  const [json] = list.args;
  const isList = json !== undefined && json.kind === 'literal' && /^\s*\[/.test(String(json.value));
  return isList && item !== undefined && isWanted(item);
}

function spelled({ from, to }: ExpressionTree, text: string): string {
  return text.slice(from, to);
}

// One value has several names.
function plain(text: string): string {
  return text
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(/^github_(?=\w+$)/, 'github.')
    .replace(/^github\.event\.pull_request\.(head|base)\.ref$/, 'github.$1_ref');
}
