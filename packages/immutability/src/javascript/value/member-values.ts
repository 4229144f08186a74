import type { ArrayExpression, Identifier, Node, ObjectExpression } from 'estree';
import { isClass } from '../program/is-class.ts';
import type { Ask } from './ask.ts';
import { assignedMembers } from './assigned-members.ts';
import { changedElsewhere } from './changed-elsewhere.ts';
import { constant } from './constant.ts';
import { eachCase } from './each-case.ts';
import { instanceMember } from './instance-member.ts';
import { jsonMember } from './json-member.ts';
import { knownText } from './known-text.ts';
import { moduleMember } from './module-member.ts';
import { notUnderstood } from './not-understood.ts';
import { objectMember } from './object-member.ts';
import { onlyText } from './only-text.ts';
import { sourceMember } from './source-member.ts';
import { unionOf } from './union-of.ts';
import type { Frame, MemberKey, Value, Values } from './value.ts';

/** What a member of any of these values is. */
export function memberValues(values: Values, key: MemberKey, ask: Ask): Values {
  return eachCase(values, (value) => memberOf(value, key, ask));
}

function memberOf(value: Value, key: MemberKey, ask: Ask): Values {
  switch (value.kind) {
    case 'nothing':
      return constant(value);
    case 'text':
      return ofText(value, key);
    case 'json':
      return jsonMember(value, key);
    case 'list':
      return ofList(value.items, value.isLoose ? { names: undefined } : key);
    case 'instance':
      return instanceMember(value, key, ask);
    case 'node':
      return ofNode(value, key, ask);
    case 'module':
      return moduleMember(value, key, ask);
    case 'test':
      return notUnderstood('it is true or false');
  }
}

function ofText(value: Extract<Value, { kind: 'text' }>, key: MemberKey): Values {
  const isNamed = (name: string) => key.names?.length === 1 && key.names[0] === name;
  if (isNamed('href')) return constant(value);
  const text = onlyText(value);
  const [part] = value.parts;
  if (text !== undefined && isNamed('length')) return knownText(String(text.length));
  const number = text === undefined ? undefined : versionNumber(text, key);
  if (number !== undefined) return knownText(number);
  if (part === undefined || text !== undefined) return notUnderstood('it is a character of a text');
  if (value.parts.length > 1) return notUnderstood('it is a stretch of a text');
  return sourceMember(part, key);
}

/** `semver.coerce('6.1').minor`: no text has these members but what semver has read of one. */
function versionNumber(text: string, { names }: MemberKey): string | undefined {
  const index = names?.length === 1 ? versionParts.indexOf(names[0] ?? '') : -1;
  if (index === -1) return undefined;
  const numbers = /^v?(\d{1,16}(?:\.\d{1,16}){0,2})/.exec(text)?.[1]?.split('.');
  return numbers === undefined ? undefined : (numbers[index] ?? '0');
}

const versionParts: readonly string[] = ['major', 'minor', 'patch'];

function ofList(items: readonly Values[], { names }: MemberKey): Values {
  if (names === undefined) return unionOf(items);
  return unionOf(
    names.map((name) => {
      const item = items[Number(name)];
      if (item !== undefined) return item;
      return name === 'length' ? knownText(String(items.length)) : constant({ kind: 'nothing' });
    }),
  );
}

function ofNode(value: Extract<Value, { kind: 'node' }>, key: MemberKey, ask: Ask): Values {
  const { node, frame } = value;
  if (node.type === 'ObjectExpression') return filledMember({ node, frame }, key, ask);
  if (node.type === 'ArrayExpression') return elementOf({ node, frame }, key, ask);
  if (isClass(node)) return instanceMember({ ...value, kind: 'instance' }, key, ask);
  return notUnderstood('it is a member of something of the code');
}

/** With what is assigned to it later under the name that it was given, wherever it goes afterwards. */
function filledMember(object: ObjectValue, key: MemberKey, ask: Ask): Values {
  const written = objectMember(object, key, ask);
  const holder = holderOf(object.node, ask);
  if (holder === undefined) return written;
  const later = assignedMembers(holder, key.names, ask);
  const elsewhere = changedElsewhere(holder, key.names, ask);
  const changed = elsewhere.isOpen ? [notUnderstood('the object is changed as a whole')] : [];
  const all = [
    ...later.map((one) => ask.valuesOf(one, object.frame)),
    ...elsewhere.assigned.map((one) => ask.valuesOf(one, undefined)),
    ...changed,
  ];
  if (all.length === 0) return written;
  const first = written.cases.filter(({ value }) => value.kind !== 'nothing');
  return unionOf([{ cases: first, isOpen: written.isOpen && first.length > 0 }, ...all]);
}

interface ObjectValue {
  readonly node: ObjectExpression;
  readonly frame: Frame | undefined;
}

function holderOf(node: Node, { program }: Ask): Identifier | undefined {
  const parent = program.parentOf(node);
  const holder =
    parent?.type === 'VariableDeclarator'
      ? parent.id
      : parent?.type === 'AssignmentExpression'
        ? parent.left
        : undefined;
  return holder?.type === 'Identifier' ? holder : undefined;
}

function elementOf(
  { node, frame }: { readonly node: ArrayExpression; readonly frame: Frame | undefined },
  { names }: MemberKey,
  ask: Ask,
): Values {
  const spread = node.elements.findIndex((one) => one?.type === 'SpreadElement');
  const index = names?.length === 1 ? Number(names[0]) : Number.NaN;
  if (Number.isInteger(index) && (spread === -1 || index < spread)) {
    const element = node.elements[index];
    return element ? ask.valuesOf(element, frame) : constant({ kind: 'nothing' });
  }
  const all = node.elements.slice(0, mostElements).flatMap((one) => {
    if (one === null) return [];
    if (one.type !== 'SpreadElement') return [ask.valuesOf(one, frame)];
    return [memberValues(ask.valuesOf(one.argument, frame), { names: undefined }, ask)];
  });
  const isMore = all.length === 0 || node.elements.length > mostElements;
  return isMore ? { ...unionOf(all), isOpen: true } : unionOf(all);
}

/** Of a longer list the rest is not told. */
const mostElements = 500;
