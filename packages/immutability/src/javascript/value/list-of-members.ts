import type { ObjectExpression, Property } from 'estree';
import { keyOf } from '../program/key-of.ts';
import type { Ask } from './ask.ts';
import { changedPart } from './changed-part.ts';
import { constant } from './constant.ts';
import { eachCase } from './each-case.ts';
import { isConstantData } from './is-constant-data.ts';
import { knownText } from './known-text.ts';
import { notUnderstood } from './not-understood.ts';
import { source } from './source.ts';
import { tableName } from './table-name.ts';
import type { Frame, Value, Values } from './value.ts';

type Which = 'keys' | 'values' | 'entries';

/** `Object.keys`, `Object.values` and `Object.entries` */
export function listOfMembers(object: Values, which: Which, ask: Ask): Values {
  return eachCase(object, (value) => membersOf(value, which, ask));
}

const fewMembers = 24;

function membersOf(value: Value, which: Which, ask: Ask): Values {
  if (value.kind === 'json') return source({ kind: 'table', name: value.name });
  if (value.kind === 'text' && value.parts.length === 1) {
    return constant({ ...value, parts: value.parts.map((part) => changedPart(part, 'other')) });
  }
  if (value.kind !== 'node' || value.node.type !== 'ObjectExpression') {
    return notUnderstood('whose members it lists is not known');
  }
  const { node, frame } = value;
  if (node.properties.length > fewMembers && isConstantData(node)) {
    return source({ kind: 'table', name: tableName(node, ask.program) });
  }
  const items = itemsOf({ node, frame }, which, ask);
  return items === undefined
    ? notUnderstood('whose members it lists is not known')
    : constant({ kind: 'list', items });
}

function itemsOf(
  { node, frame }: { readonly node: ObjectExpression; readonly frame: Frame | undefined },
  which: Which,
  ask: Ask,
): readonly Values[] | undefined {
  const items = node.properties.map((one) => {
    const key = one.type === 'Property' ? keyOf(one.key, one.computed) : undefined;
    if (key === undefined || one.type !== 'Property') return undefined;
    return itemOf({ key, entry: one, frame }, which, ask);
  });
  return items.every((item) => item !== undefined) ? items : undefined;
}

function itemOf(
  {
    key,
    entry,
    frame,
  }: { readonly key: string; readonly entry: Property; readonly frame: Frame | undefined },
  which: Which,
  ask: Ask,
): Values {
  if (which === 'keys') return knownText(key);
  const value = ask.valuesOf(entry.value, frame);
  if (which === 'values') return value;
  return constant({ kind: 'list', items: [knownText(key), value] });
}
