import type { Identifier, LogicalExpression, Node } from 'estree';
import { isFunction } from '../program/is-function.ts';
import { memberName } from '../program/key-of.ts';
import type { Ask } from './ask.ts';

/** `object.member = …`, wherever it stands; with an unknown key whatever is assigned to any member. */
export function assignedMembers(
  object: Identifier,
  names: readonly string[] | undefined,
  ask: Ask,
): readonly Node[] {
  const { program } = ask;
  const references = program.variableOf(object)?.references ?? [];
  return references.flatMap(({ identifier }) => {
    if (identifier.type !== 'Identifier') return [];
    const member = program.parentOf(identifier);
    if (member?.type === 'LogicalExpression') return loweredEnum(member, names, ask);
    if (member?.type !== 'MemberExpression' || member.object !== identifier) return [];
    const assignment = program.parentOf(member);
    if (assignment?.type !== 'AssignmentExpression' || assignment.left !== member) return [];
    const name = memberName(member);
    const isOther = name !== undefined && names !== undefined && !names.includes(name);
    return isOther ? [] : [assignment];
  });
}

/** `(function (E) { E["A"] = "a"; })(E || (E = {}))`: what is written to the parameter is written to the variable. */
function loweredEnum(
  node: LogicalExpression,
  names: readonly string[] | undefined,
  ask: Ask,
): readonly Node[] {
  const call = ask.program.parentOf(node);
  if (call?.type !== 'CallExpression' || call.arguments[0] !== node) return [];
  if (!isFunction(call.callee)) return [];
  const [parameter] = call.callee.params;
  return parameter?.type === 'Identifier' ? assignedMembers(parameter, names, ask) : [];
}
