import type { Variable } from 'eslint-scope';
import type { Node } from 'estree';
import { memberName } from '../program/key-of.ts';
import type { Ask } from './ask.ts';
import { constant } from './constant.ts';
import { memberValues } from './member-values.ts';
import { unionOf } from './union-of.ts';
import type { Frame, Values } from './value.ts';

/** A list or a `Map` in a variable, with what is put into it elsewhere: what it holds, in any order. */
export function grownValues(
  values: Values,
  { variable, frame }: { readonly variable: Variable; readonly frame: Frame | undefined },
  ask: Ask,
): Values {
  if (!values.cases.some(({ value }) => value.kind === 'node' || value.kind === 'list'))
    return values;
  const added = addedTo(variable, ask);
  if (added.length === 0) return values;
  const items = added.map((one) => ask.valuesOf(one, frame));
  const cases = values.cases.map((one) => {
    const { value } = one;
    if (value.kind !== 'node' && value.kind !== 'list') return one;
    const before = memberValues(constant(value), { names: undefined }, ask).cases;
    const known = before.filter(
      ({ value: item }) => item.kind !== 'text' || item.parts[0]?.kind !== 'unknown',
    );
    const all = unionOf([{ cases: known, isOpen: false }, ...items]);
    return { ...one, value: { kind: 'list', items: [all], isLoose: true } } as const;
  });
  return { ...values, cases };
}

/** By method: from which argument on. */
const growing: ReadonlyMap<string, number> = new Map([
  ['push', 0],
  ['unshift', 0],
  ['add', 0],
  ['set', 1],
  ['splice', 2],
]);

function addedTo(variable: Variable, { program }: Ask): readonly Node[] {
  return variable.references.flatMap(({ identifier }) => {
    if (identifier.type !== 'Identifier') return [];
    const member = program.parentOf(identifier);
    if (member?.type !== 'MemberExpression' || member.object !== identifier) return [];
    const call = program.parentOf(member);
    const first = growing.get(memberName(member) ?? '');
    if (first === undefined || call?.type !== 'CallExpression' || call.callee !== member) return [];
    return call.arguments.slice(first, first + 8);
  });
}
