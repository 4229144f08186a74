import type { Node, ObjectExpression, Property, SpreadElement } from 'estree';
import type { Ask } from './ask.ts';
import { constant } from './constant.ts';
import { given } from './given.ts';
import { isConstantData } from './is-constant-data.ts';
import { memberKey } from './member-key.ts';
import { notUnderstood } from './not-understood.ts';
import { source } from './source.ts';
import { tableName } from './table-name.ts';
import { unionOf } from './union-of.ts';
import type { Frame, MemberKey, Values } from './value.ts';

interface ObjectValue {
  readonly node: ObjectExpression;
  readonly frame: Frame | undefined;
  /** The objects that it is spread into: `x = { ...x }` adds nothing to itself. */
  readonly into?: readonly ObjectExpression[];
}

const mostSpread = 20;

/** More entries than these are a table, whatever the key: nobody wants them all told. */
const fewEntries = 8;

export function objectMember(object: ObjectValue, { names }: MemberKey, ask: Ask): Values {
  if (names === undefined) return anyMember(object, ask);
  return unionOf(names.map((name) => namedMember(object, name, ask)));
}

function anyMember({ node, frame }: ObjectValue, ask: Ask): Values {
  if (node.properties.length === 0) return { cases: [], isOpen: true };
  if (node.properties.length > fewEntries || hasStructure(node)) {
    return isConstantData(node)
      ? source({ kind: 'table', name: tableName(node, ask.program) })
      : notUnderstood('it is any member of an object of the code');
  }
  return unionOf(
    node.properties.map((one) =>
      one.type === 'Property' ? propertyValue(one, frame, ask) : notUnderstood('it is spread out'),
    ),
  );
}

function hasStructure(node: ObjectExpression): boolean {
  return node.properties.every(
    (one) => one.type === 'Property' && one.value.type === 'ObjectExpression',
  );
}

/** The last one of that name wins; what is spread out may have it or not. */
function namedMember(object: ObjectValue, name: string, ask: Ask): Values {
  const { node, frame, into = [] } = object;
  if (into.includes(node)) return { cases: [], isOpen: false };
  if (into.length >= mostSpread) return notUnderstood('too much is spread into it');
  const found: Values[] = [];
  for (const one of [...node.properties].reverse()) {
    const values = ofEntry(one, { name, frame, into: [...into, node] }, ask);
    if (values === undefined) continue;
    found.push(values);
    if (isCertain(values)) return certainUnion(found);
  }
  return unionOf([...found, constant({ kind: 'nothing' })]);
}

function isCertain({ cases, isOpen }: Values): boolean {
  return !isOpen && cases.every(({ value, when }) => value.kind !== 'nothing' && when.length === 0);
}

/** Nothing in one of them is the next one. */
function certainUnion(found: readonly Values[]): Values {
  return unionOf(
    found.map((one) => ({
      ...one,
      cases: one.cases.filter(({ value }) => value.kind !== 'nothing'),
    })),
  );
}

interface Wanted {
  readonly name: string;
  readonly frame: Frame | undefined;
  readonly into: readonly ObjectExpression[];
}

function ofEntry(entry: Property | SpreadElement, wanted: Wanted, ask: Ask): Values | undefined {
  if (entry.type === 'SpreadElement') return spreadMember(entry, wanted, ask);
  const { name, frame } = wanted;
  const { names } = memberKey(entry, ask, frame);
  if (names === undefined) {
    return unionOf([propertyValue(entry, frame, ask), constant({ kind: 'nothing' })]);
  }
  if (!names.includes(name)) return undefined;
  return propertyValue(entry, frame, ask);
}

function spreadMember(entry: SpreadElement, { name, frame, into }: Wanted, ask: Ask): Values {
  const { cases, isOpen } = ask.valuesOf(entry.argument, frame);
  const members = cases.map(({ value, when }) =>
    given(
      value.kind === 'node' && value.node.type === 'ObjectExpression'
        ? namedMember({ node: value.node, frame: value.frame, into }, name, ask)
        : value.kind === 'nothing'
          ? constant(value)
          : notUnderstood('it is spread out of something else'),
      when,
    ),
  );
  const union = unionOf(members);
  return isOpen ? { ...union, isOpen } : union;
}

function propertyValue(entry: Property, frame: Frame | undefined, ask: Ask): Values {
  const value: Node = entry.value;
  if (entry.kind !== 'get' || value.type !== 'FunctionExpression')
    return ask.valuesOf(value, frame);
  const nothing = () => constant({ kind: 'nothing' });
  return ask.returnsOf({
    fn: value,
    argument: nothing,
    outer: frame,
    depth: (frame?.depth ?? 0) + 1,
  });
}
