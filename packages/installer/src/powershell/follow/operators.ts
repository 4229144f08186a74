import type { PsNode } from '../tree/ps-node.ts';
import { derive } from '../values/derive.ts';
import { conjoin, disjoin, negate } from '../values/logic.ts';
import { textValue, unknownValue, type Value } from '../values/value.ts';
import { compareValues } from './compare.ts';
import { doubt, type Machine } from './machine.ts';
import { writeVariable } from './variables.ts';

type Of<K extends PsNode['kind']> = Extract<PsNode, { readonly kind: K }>;

export function evaluateBinary(machine: Machine, node: Of<'binary'>): Value {
  const left = machine.evaluate(node.left);
  const right = machine.evaluate(node.right);
  const { operator } = node;
  switch (operator) {
    case '-and':
      return conjoin(left, right);
    case '-or':
      return disjoin(left, right);
    case '+':
      return add(left, right);
    case '-f':
      return format(left, right);
    case '-split': {
      const { isText: _, ...parts } = derive([left, right]);
      return parts;
    }
    case '-replace':
    case '-join':
    case '..':
      return derive([left, right]);
    default:
      noteMatches(machine, operator, left);
      return compareValues(machine, node, { operator, left, right });
  }
}

export function evaluateUnary(machine: Machine, node: Of<'unary'>): Value {
  const { operator, operand } = node;
  const value = machine.evaluate(operand);
  if (operator === '[ref]') doubt(machine, node, 'what a reference sets is not followed');
  return operator === '-not' || operator === '!' ? negate(value) : derive([value]);
}

function add(left: Value, right: Value): Value {
  if (left.items || right.items) {
    const items = [...(left.items ?? [left]), ...(right.items ?? [right])];
    return { ...derive(items), items };
  }
  return derive([left, right], joinTexts(left.texts, right.texts));
}

function format(left: Value, right: Value): Value {
  const args = right.items ?? [right];
  const [template] = left.texts;
  if (template === undefined || left.texts.length > 1) return derive([left, ...args]);
  const text = template.replace(
    /\{(\d+)[^}]*\}/g,
    (_, at: string) => args[Number(at)]?.texts[0] ?? '{value}',
  );
  return derive([left, ...args], [text]);
}

/** Each text of one before each of the other; too many are none. */
export function joinTexts(left: readonly string[], right: readonly string[]): readonly string[] {
  if (left.length * right.length > 64) return [];
  return left
    .flatMap((start) => right.map((end) => start + end))
    .filter(({ length }) => length < 1024);
}

/** `-match` leaves what it found in `$Matches`. */
function noteMatches(machine: Machine, operator: string, left: Value): void {
  if (operator !== '-match' || !machine.state) return;
  const isPlain = left.content.size === 0;
  const found = isPlain ? { ...unknownValue, ...textValue(['{match}']) } : derive([left]);
  writeVariable(machine.state, 'matches', { ...found, hashes: left.hashes });
}
