import type { Identifier, MemberExpression, Node } from 'estree';
import type { AbstractValue } from './abstract-value.ts';
import { filesOf } from './files-of.ts';
import { leafOf, madeOf } from './make-value.ts';
import { ownChanges } from './own-changes.ts';
import type { Walk } from './walk.ts';

export function readVariable(node: Identifier, walk: Walk): AbstractValue {
  if (node.name === 'undefined') return { kind: 'constant', value: undefined };
  const variable = walk.program.variableOf(node);
  if (variable === undefined) return { kind: 'leaf', key: `global ${node.name}`, node };
  const known = walk.state.variables.get(variable);
  if (known !== undefined) return known;
  const [def, ...others] = variable.defs;
  if (
    def?.type === 'FunctionName' &&
    others.length === 0 &&
    def.node.type === 'FunctionDeclaration'
  )
    return { kind: 'function', node: def.node };
  const init = def?.type === 'Variable' ? def.node.init : undefined;
  const isFixed =
    others.length === 0 && variable.references.filter((one) => one.isWrite()).length <= 1;
  if (!isFixed) return leafOf(node, walk);
  if (init?.type === 'Literal') return walk.into.expression(init, walk);
  if (init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression')
    return { kind: 'function', node: init };
  return { kind: 'leaf', key: `variable ${variable.name} ${def?.name.range?.join()}`, node };
}

export function evaluateMember(node: MemberExpression, walk: Walk): AbstractValue {
  const place = placeOf(node, walk);
  const known = place === undefined ? undefined : walk.state.variables.get(place);
  if (known !== undefined) return known;
  if (node.object.type === 'Super') return leafOf(node, walk);
  const object = walk.into.expression(node.object, walk);
  const name = memberName(node);
  if (name !== undefined) return memberOf(object, { name, node }, walk);
  const key = walk.into.expression(node.property, walk);
  if (key.kind === 'constant')
    return memberOf(object, { name: String(key.value), node: node }, walk);
  return filesOf(object, walk.state).length > 0
    ? leafOf(node, walk)
    : madeOf('[]', node, [object, key]);
}

/** A member by its name. What brings the bytes of a file is the file. */
export function memberOf(
  object: AbstractValue,
  { name, node }: { readonly name: string; readonly node: Node },
  walk: Walk,
): AbstractValue {
  switch (object.kind) {
    case 'object':
      return ownMember(object.members.get(name), { name, node }, walk);
    case 'list':
      return name === 'length'
        ? leafOf(node, walk)
        : (object.items[Number(name)] ?? leafOf(node, walk));
    case 'cases':
      return {
        kind: 'cases',
        cases: object.cases.map((one) => ({
          ...one,
          value: memberOf(one.value, { name, node }, walk),
        })),
      };
    case 'digest':
      return leafOf(node, walk);
    default:
      if (filesOf(object, walk.state).length > 0)
        return bodies.has(name) ? object : leafOf(node, walk);
      return madeOf(`.${name}`, node, [object]);
  }
}

/** What was written there, unless it can have been changed under any other name since. */
function ownMember(
  value: AbstractValue | undefined,
  { name, node }: { readonly name: string; readonly node: Node },
  walk: Walk,
): AbstractValue {
  if (value === undefined) return leafOf(node, walk);
  if (value.kind !== 'constant' && value.kind !== 'test') return value;
  const { written, isLoose } = ownChanges(walk.program);
  const isChanged =
    isLoose ||
    (written.get(name) ?? []).some(
      ({ left }) => left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression',
    );
  return isChanged ? leafOf(node, walk) : value;
}

/** `x.y` of a variable, or of `this`, that may have been given a value. */
export function placeOf(node: MemberExpression, walk: Walk): string | undefined {
  const name = memberName(node);
  if (name === undefined) return undefined;
  if (node.object.type === 'ThisExpression') return `this.${name}`;
  if (node.object.type !== 'Identifier') return undefined;
  const variable = walk.program.variableOf(node.object);
  return variable && `${variable.name} ${variable.defs[0]?.name.range?.join()}.${name}`;
}

/** Of responses, command results and streams. */
const bodies: ReadonlySet<string> = new Set([
  'body',
  'data',
  'message',
  'stdout',
  'rawBody',
  'buffer',
  'content',
]);

function memberName({ property, computed }: MemberExpression): string | undefined {
  if (property.type === 'Identifier' && !computed) return property.name;
  return property.type === 'Literal' ? String(property.value) : undefined;
}
