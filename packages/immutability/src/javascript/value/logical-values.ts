import type { LogicalExpression } from 'estree';
import type { ChoicePart, Condition } from '../../fetch/choice.ts';
import type { Ask } from './ask.ts';
import { changeOf } from './changed-part.ts';
import { constant } from './constant.ts';
import { given } from './given.ts';
import { onlyText } from './only-text.ts';
import { source } from './source.ts';
import { unionOf } from './union-of.ts';
import type { Case, Frame, Value, Values } from './value.ts';

type Logical = Pick<LogicalExpression, 'operator' | 'left' | 'right'>;

/** `input || 'v1'`, `table[key] ?? other`, `isLatest && 'x'` */
export function logicalValues(node: Logical, frame: Frame | undefined, ask: Ask): Values {
  const left = ask.valuesOf(node.left, frame);
  if (node.operator === '&&') return conjunction({ node, left, frame }, ask);
  const right = () => ask.valuesOf(node.right, frame);
  const all = left.cases.flatMap((one) => otherwise(one, node.operator, right));
  const open: readonly Values[] = left.isOpen ? [{ cases: [], isOpen: true }, right()] : [];
  return unionOf([...all, ...open]);
}

interface Conjunction {
  readonly node: Logical;
  readonly left: Values;
  readonly frame: Frame | undefined;
}

/** Of two tests a test; else what stands right, or nothing. */
function conjunction({ node, left, frame }: Conjunction, ask: Ask): Values {
  const right = ask.valuesOf(node.right, frame);
  const kinds = [...left.cases, ...right.cases].map(({ value }) => value.kind);
  if (kinds.every((kind) => kind === 'test') && isNode(node)) {
    return constant({ kind: 'test', node, frame });
  }
  const passed = given(right, ask.conditionsOf(node.left, true, frame));
  const failed = given(constant({ kind: 'nothing' }), ask.conditionsOf(node.left, false, frame));
  return unionOf([passed, failed]);
}

function isNode(node: Logical): node is LogicalExpression {
  return 'type' in node && node.type === 'LogicalExpression';
}

function otherwise(one: Case, operator: string, right: () => Values): readonly Values[] {
  const { value, when } = one;
  const itself: Values = { cases: [one], isOpen: false };
  if (value.kind === 'nothing') return [given(right(), when)];
  const text = onlyText(value);
  if (text !== undefined)
    return text === '' && operator === '||' ? [given(right(), when)] : [itself];
  const input = inputOf(value);
  if (input !== undefined) return [given(inputOrElse(input, right()), when)];
  return value.kind === 'text' || value.kind === 'test' || value.kind === 'json'
    ? [itself, given(right(), when)]
    : [itself];
}

type InputPart = Extract<ChoicePart, { kind: 'input' }>;

function inputOf(value: Value): InputPart | undefined {
  if (value.kind !== 'text' || value.parts.length !== 1) return undefined;
  const [part] = value.parts;
  return part?.kind === 'input' && part.orElse === undefined ? part : undefined;
}

function inputOrElse(part: InputPart, right: Values): Values {
  const [only] = right.cases;
  const isOne = right.cases.length === 1 && !right.isOpen && only?.when.length === 0;
  if (isOne && only.value.kind === 'nothing') return source(part);
  if (isOne && only.value.kind === 'text' && changeOf(part) !== 'other') {
    return source({ ...part, orElse: only.value.parts });
  }
  const isEmpty: Condition = { kind: 'input', name: part.name, values: [''], isNot: false };
  if (changeOf(part) === 'other') return unionOf([source(part), right]);
  return unionOf([given(source(part), [{ ...isEmpty, isNot: true }]), given(right, [isEmpty])]);
}
