import type { MemberExpression } from 'estree';
import type { Ask } from './ask.ts';
import { assignedMembers } from './assigned-members.ts';
import { importedValues } from './imported-values.ts';
import { memberKey } from './member-key.ts';
import { memberValues } from './member-values.ts';
import { notUnderstood } from './not-understood.ts';
import { unionOf } from './union-of.ts';
import type { Frame, Values } from './value.ts';

/** `object.member`: as the object was written, and as somebody assigned to it. */
export function memberExpressionValues(
  node: MemberExpression,
  frame: Frame | undefined,
  ask: Ask,
): Values {
  if (node.object.type === 'Super') return notUnderstood('it is a member of the base class');
  const imported = importedValues(node, ask);
  if (imported !== undefined) return imported;
  const key = memberKey({ computed: node.computed, key: node.property }, ask, frame);
  const written = memberValues(ask.valuesOf(node.object, frame), key, ask);
  const later =
    node.object.type === 'Identifier' ? assignedMembers(node.object, key.names, ask) : [];
  if (later.length === 0) return written;
  const values = later.map((one) => ask.valuesOf(one, frame));
  const first = written.cases.filter(({ value }) => value.kind !== 'nothing');
  return unionOf([{ ...written, cases: first }, ...values]);
}
