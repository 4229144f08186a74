import type { ScalarNode } from '../yaml/index.ts';
import { parseExpression } from './parse-expression.ts';
import { shiftTree } from './shift-tree.ts';
import { type Hole, splitTemplate } from './split-template.ts';
import { toExpression } from './to-expression.ts';
import type { Expression, ExpressionTree, ParsedExpression } from './types.ts';

const cache = new WeakMap<ScalarNode, Expression>();

/**
 * The condition an `if` stands for. Text beside a `${{ … }}`, a trailing line break included, makes it a
 * `format(…)` call, which is a non-empty string and so always true.
 * Source: WorkflowTemplateConverter.ConvertToIfCondition in https://github.com/actions/runner
 */
export function conditionOf(scalar: ScalarNode): Expression {
  const known = cache.get(scalar) ?? read(scalar);
  cache.set(scalar, known);
  return known;
}

function read(scalar: ScalarNode): Expression {
  if (scalar.type !== 'string') return bare(scalar, 0, literalText(scalar));
  const value = scalar.value;
  const { holes } = splitTemplate(value);
  const [hole] = holes;
  if (hole === undefined) return bare(scalar, 0, value);
  if (holes.length > 1 || hole.from > 0 || hole.to < value.length) return mixed(scalar, holes);
  const inner = soleString(hole.text);
  // A lone string literal becomes the condition itself: `${{ 'false' }}` is false.
  if (inner !== undefined) return bare(scalar, hole.offset + 1, inner);
  return toExpression({ scalar, offset: hole.offset, text: hole.text });
}

/** What is no string is spelled GitHub's way: `False` as `false`, nothing as nothing. */
function literalText({ type, value }: ScalarNode): string {
  if (type === 'null') return '';
  return type === 'boolean' ? value.toLowerCase() : value;
}

function bare(scalar: ScalarNode, offset: number, text: string): Expression {
  const trimmed = text.trim();
  const blank = text.length - text.trimStart().length;
  const parse = trimmed === '' ? () => successCall : parseExpression;
  return toExpression({ scalar, offset: offset + blank, text: trimmed }, parse);
}

const successTree = { kind: 'call', name: 'success', args: [], from: 0, to: 0 } as const;
const successCall: ParsedExpression = {
  tree: successTree,
  contexts: [],
  calls: [successTree],
  fault: undefined,
};

/** The text of `'…'` when that is the whole expression. */
function soleString(text: string): string | undefined {
  return /^'(?:[^']|'')*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : undefined;
}

function mixed(scalar: ScalarNode, holes: readonly Hole[]): Expression {
  return toExpression({ scalar, offset: 0, text: scalar.value }, (text) => format(text, holes));
}

function format(text: string, holes: readonly Hole[]): ParsedExpression {
  const parsed = holes.map((hole) => parseExpression(hole.text));
  const fault = parsed.map((part, index) => shiftFault(part, holes[index])).find((found) => found);
  const args = parsed.flatMap(({ tree }, index) =>
    tree === undefined ? [] : [shiftTree(tree, holes[index]?.offset ?? 0)],
  );
  const span = { from: 0, to: text.length };
  const value = pattern(text, holes);
  const tree: ExpressionTree = {
    kind: 'call',
    name: 'format',
    args: [{ kind: 'literal', value, ...span }, ...args],
    ...span,
  };
  return { tree: fault === undefined ? tree : undefined, contexts: [], calls: [], fault };
}

function shiftFault(
  { fault }: ParsedExpression,
  hole: Hole | undefined,
): ParsedExpression['fault'] {
  const offset = hole?.offset ?? 0;
  return fault && { ...fault, from: fault.from + offset, to: fault.to + offset };
}

function pattern(text: string, holes: readonly Hole[]): string {
  let result = '';
  let cursor = 0;
  holes.forEach((hole, index) => {
    result += `${escaped(text.slice(cursor, hole.from))}{${index}}`;
    cursor = hole.to;
  });
  return result + escaped(text.slice(cursor));
}

function escaped(text: string): string {
  return text.replaceAll('{', '{{').replaceAll('}', '}}');
}
