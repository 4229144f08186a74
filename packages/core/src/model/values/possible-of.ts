import { combinations } from '../expression/combinations.ts';
import { toText } from '../expression/data.ts';
import { fold, type Known } from '../expression/fold.ts';
import { parseExpression } from '../expression/parse-expression.ts';
import { anything, nothing, only, type Possible, union } from '../expression/possible.ts';
import { type Hole, splitTemplate } from '../expression/split-template.ts';
import type { ExpressionTree } from '../expression/types.ts';
import type { ScalarNode } from '../yaml/index.ts';
import { knownIn } from './known-in.ts';
import { matrixRows, noRows } from './matrix-rows.ts';
import { scalarData } from './scalar-data.ts';
import type { Reading, ValueScope } from './types.ts';

const maxFuel = 20_000;

/** Everything that a scalar can become, one matrix combination at a time. */
export function possibleOf(scalar: ScalarNode, scope: ValueScope): Possible {
  return read(scalar, { ...scope, hidden: 'nothing', budget: { fuel: maxFuel }, read });
}

/** What a condition can become. Status functions are not looked up: whoever asks takes them out of the tree. */
export function possibleOfTree(tree: ExpressionTree, scope: ValueScope): Possible {
  const reading: Reading = { ...scope, hidden: 'nothing', budget: { fuel: maxFuel }, read };
  const { rows, open } = mentionsMatrix(tree) ? matrixRows(reading) : noRows;
  const possible = rows.map((row) => fold(tree, knownIn(reading, row))).reduce(union, nothing);
  return open ? union(possible, anything) : possible;
}

function mentionsMatrix(tree: ExpressionTree): boolean {
  switch (tree.kind) {
    case 'context':
      return tree.name === 'matrix';
    case 'index':
      return mentionsMatrix(tree.object) || mentionsMatrix(tree.key);
    case 'not':
      return mentionsMatrix(tree.operand);
    case 'binary':
      return mentionsMatrix(tree.left) || mentionsMatrix(tree.right);
    case 'logical':
    case 'call':
      return tree.args.some(mentionsMatrix);
    case 'literal':
    case 'star':
      return false;
  }
}

function read(scalar: ScalarNode, reading: Reading): Possible {
  if (scalar.type !== 'string' || !scalar.value.includes('${{')) return only(scalarData(scalar));
  const { holes, unclosed } = splitTemplate(scalar.value);
  reading.budget.fuel -= holes.length;
  if (unclosed !== undefined || reading.budget.fuel < 0) return anything;
  const { rows, open } = usesMatrix(holes) ? matrixRows(reading) : noRows;
  const possible = rows
    .map((row) => filled(scalar.value, holes, knownIn(reading, row)))
    .reduce(union, nothing);
  return open ? union(possible, anything) : possible;
}

function usesMatrix(holes: readonly Hole[]): boolean {
  return holes.some(({ text }) => /matrix/i.test(text));
}

function filled(text: string, holes: readonly Hole[], known: Known): Possible {
  const parts = holes.map((hole) => {
    const { tree } = parseExpression(hole.text);
    return tree === undefined ? anything : fold(tree, known);
  });
  const [first, second] = parts;
  const isWhole = second === undefined && holes[0]?.from === 0 && holes[0].to === text.length;
  if (isWhole && first !== undefined) return first;
  const combined = combinations(parts);
  if (combined === undefined) return anything;
  return combined
    .map((values) => only(spliced(text, holes, values.map(toText))))
    .reduce(union, nothing);
}

function spliced(text: string, holes: readonly Hole[], values: readonly string[]): string {
  let result = '';
  let cursor = 0;
  holes.forEach(({ from, to }, index) => {
    result += text.slice(cursor, from) + (values[index] ?? '');
    cursor = to;
  });
  return result + text.slice(cursor);
}
