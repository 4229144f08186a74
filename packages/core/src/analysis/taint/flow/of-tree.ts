import { type Expression, type ExpressionTree, placeIn } from '../../../model/index.ts';
import type { Taint } from '../taint.ts';
import { type Asking, type Key, type Reference, wholeText } from './asking.ts';
import { distinct } from './hops.ts';
import { isRuledOut } from './is-ruled-out.ts';
import { ofContext } from './of-context.ts';
import { ofJson } from './of-json.ts';

/** The taints of an expression, or of what `path` picks from it. */
export function ofTree(
  tree: ExpressionTree,
  expression: Expression,
  asking: Asking,
): readonly Taint[] {
  const of = (one: ExpressionTree) => ofTree(one, expression, asking);
  switch (tree.kind) {
    case 'context':
    case 'index':
      return ofIndex(tree, expression, asking);
    case 'logical':
      // A value that only stands before `&&` counts as false when it is the result: it has no text.
      return tree.operator === '&&' ? ofConjunction(tree.args, of, asking) : all(tree.args, of);
    case 'call':
      return ofCall(tree, expression, asking);
    case 'literal':
    case 'star':
    case 'not':
    case 'binary':
      return [];
  }
}

type Of = (tree: ExpressionTree) => readonly Taint[];

function all(trees: readonly ExpressionTree[], of: Of): readonly Taint[] {
  return distinct(trees.flatMap(of));
}

function ofConjunction(
  args: readonly ExpressionTree[],
  of: Of,
  { site }: Asking,
): readonly Taint[] {
  const last = args.at(-1);
  const isOut = args.slice(0, -1).some((arg) => isRuledOut(arg, site));
  return last === undefined || isOut ? [] : of(last);
}

/** Walks to the context at the bottom, and takes the keys along. */
function ofIndex(tree: ExpressionTree, expression: Expression, asking: Asking): readonly Taint[] {
  const { path, as } = asking.wanted;
  const keys: Key[] = [];
  let hasStar = false;
  let object = tree;
  for (; object.kind === 'index'; object = object.object) {
    hasStar ||= object.key.kind === 'star';
    keys.unshift(keyOf(object.key));
  }
  // `*` makes a list, which has no text of its own.
  if (hasStar && as === 'text' && path.length === 0) return [];
  const wanted = { path: [...keys, ...path], as: hasStar && as === 'items' ? 'text' : as } as const;
  const inner = { ...asking, wanted };
  if (object.kind !== 'context') return ofTree(object, expression, inner);
  return ofContext(object.name, referenceTo(tree, expression), inner);
}

function keyOf(key: ExpressionTree): Key {
  return key.kind === 'literal' ? String(key.value).toLowerCase() : undefined;
}

/** The place is found when it is asked for: most references lead to nothing. */
function referenceTo(tree: ExpressionTree, expression: Expression): Reference {
  return {
    text: expression.text.slice(tree.from, tree.to),
    get at() {
      const { source, start, end } = placeIn(expression, tree);
      return { source, start, end };
    },
  };
}

function ofCall(
  { name, args }: Extract<ExpressionTree, { kind: 'call' }>,
  expression: Expression,
  asking: Asking,
): readonly Taint[] {
  const of = (wanted: Asking['wanted']) => (one: ExpressionTree) =>
    ofTree(one, expression, { ...asking, wanted });
  const [first, ...rest] = args;
  if (first === undefined) return [];
  switch (name) {
    case 'format':
      return all(filledBy(first, rest), of(wholeText));
    case 'join':
      return [...of({ path: [], as: 'items' })(first), ...all(rest, of(wholeText))];
    case 'tojson':
      return of({ path: [], as: 'all' })(first);
    case 'fromjson':
      // What was made of an object is that object again.
      return first.kind === 'call' && first.name === 'tojson'
        ? all(first.args, of(asking.wanted))
        : ofJson(of(wholeText)(first), asking.wanted.path);
    case 'case':
      return all(casesOf(args, asking), of(asking.wanted));
    default:
      // contains, startsWith, endsWith, hashFiles and the status functions answer with what GitHub makes.
      return [];
  }
}

/** The arguments that a pattern has a place for. */
function filledBy(
  pattern: ExpressionTree,
  args: readonly ExpressionTree[],
): readonly ExpressionTree[] {
  if (pattern.kind !== 'literal') return [pattern, ...args];
  const text = String(pattern.value);
  return args.filter((_, index) => text.includes(`{${index}}`));
}

/** `case(condition, value, …, otherwise)` without what this run rules out. */
function casesOf(args: readonly ExpressionTree[], { site }: Asking): readonly ExpressionTree[] {
  return args.filter((_, index) => {
    const condition = index % 2 === 1 ? args[index - 1] : undefined;
    if (condition !== undefined) return !isRuledOut(condition, site);
    return index === args.length - 1;
  });
}
