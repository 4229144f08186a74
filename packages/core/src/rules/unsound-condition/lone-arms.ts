import { quoted } from '../../analysis/quoted.ts';
import {
  conditionOf,
  type Expression,
  type ExpressionTree,
  type Place,
  placeIn,
  type ScalarNode,
} from '../../model/index.ts';

/** The text beside an `||` that nothing is compared with: `github.ref == 'a' || 'b'` is always true. */
export function loneArms(condition: ScalarNode): readonly LoneArm[] {
  if (!condition.value.includes('||')) return [];
  const expression = conditionOf(condition);
  const found: LoneArm[] = [];
  if (expression.tree !== undefined) visit(expression.tree, expression, found);
  return found;
}

interface LoneArm {
  readonly at: Place;
  readonly message: string;
}

/** Goes down only where nothing but the truth of a value counts. */
function visit(tree: ExpressionTree, expression: Expression, found: LoneArm[]): void {
  if (tree.kind === 'not') visit(tree.operand, expression, found);
  if (tree.kind !== 'logical') return;
  for (const arg of tree.args) {
    if (tree.operator === '||' && isText(arg)) found.push(toArm(arg, tree.args, expression));
    else visit(arg, expression, found);
  }
}

function isText(tree: ExpressionTree): boolean {
  return tree.kind === 'literal' && typeof tree.value === 'string' && tree.value !== '';
}

function toArm(
  arm: ExpressionTree,
  arms: readonly ExpressionTree[],
  expression: Expression,
): LoneArm {
  const { text } = expression;
  const spelled = text.slice(arm.from, arm.to);
  const compared = arms.find((one) => one.kind === 'binary' && one.operator === '==');
  const left = compared?.kind === 'binary' ? compared.left : undefined;
  const todo =
    left === undefined
      ? 'say what it is to be compared with'
      : `write ${quoted(`${text.slice(left.from, left.to)} == ${spelled}`)}`;
  const message = `${quoted(spelled)} stands alone beside "||" and always counts as true, so that the rest does not matter; ${todo}`;
  return { at: placeIn(expression, arm), message };
}
