import { combinations } from '../expression/combinations.ts';
import { toText } from '../expression/data.ts';
import { fold, type Known } from '../expression/fold.ts';
import { parseExpression } from '../expression/parse-expression.ts';
import { anything, only, type Possible, union, unionOf } from '../expression/possible.ts';
import { type Hole, splitTemplate } from '../expression/split-template.ts';
import type { ExpressionTree } from '../expression/types.ts';
import type { Source } from '../source.ts';
import type { ScalarNode } from '../yaml/index.ts';
import { knownIn } from './known-in.ts';
import { matrixRows, noRows } from './matrix-rows.ts';
import { scalarData } from './scalar-data.ts';
import type { Reading, ValueScope } from './types.ts';

const maxFuel = 20_000;

/** Everything that a scalar can become, one matrix combination at a time. */
export function possibleOf(scalar: ScalarNode, scope: ValueScope): Possible {
  return ask(scope, scalar.source, (reading) => read(scalar, reading));
}

/** What a condition can become. Status functions are not looked up: whoever asks takes them out of the tree. */
export function possibleOfTree(tree: ExpressionTree, scope: ValueScope): Possible {
  return ask(scope, scope.job?.key.source, (reading) => {
    const { rows, open } = mentionsMatrix(tree) ? matrixRows(reading) : noRows;
    const possible = unionOf(rows.map((row) => fold(tree, knownIn(reading, row))));
    return open ? union(possible, anything) : possible;
  });
}

/** One question, with fuel for itself; a file that has had enough for all of its questions gets no more. */
function ask(
  scope: ValueScope,
  source: Source | undefined,
  answer: (reading: Reading) => Possible,
): Possible {
  const before = source === undefined ? 0 : (spent.get(source) ?? 0);
  if (before > maxFuelOfFile) return anything;
  const budget = { fuel: maxFuel };
  const possible = answer({ ...scope, hidden: 'nothing', budget, read });
  if (source !== undefined) spent.set(source, before + maxFuel - budget.fuel);
  return possible;
}

/** A hostile file asks for thousands of values of 256 matrix combinations each; of 219 real repositories no file takes 10,000. */
const maxFuelOfFile = 250_000;
const spent = new WeakMap<Source, number>();

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
  reading.budget.fuel -= rows.length * (1 + (scalar.value.length >> 8));
  if (reading.budget.fuel < 0) return anything;
  const possible = unionOf(rows.map((row) => filled(scalar.value, holes, knownIn(reading, row))));
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
  return unionOf(combined.map((values) => only(spliced(text, holes, values.map(toText)))));
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
