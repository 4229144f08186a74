import type { Node, ObjectExpression, Pattern } from 'estree';
import { isFunction } from '../is-function.ts';
import type { FunctionNode } from '../program.ts';
import type { WrapperSearch } from './common-js-modules.ts';

/** The functions that look a module up by what they are given: `__webpack_modules__[moduleId]`, whatever the names. */
export function runtimeRequires(
  table: ObjectExpression,
  { parentOf, variableOf }: WrapperSearch,
): readonly FunctionNode[] {
  const holder = holderOf(table, parentOf);
  return (
    (holder?.type === 'Identifier' ? variableOf(holder)?.references : undefined) ?? []
  ).flatMap(({ identifier }): readonly FunctionNode[] => {
    if (identifier.type !== 'Identifier') return [];
    const member = parentOf(identifier);
    if (member?.type !== 'MemberExpression' || !member.computed) return [];
    const fn = around(member, parentOf);
    const [parameter, second] = fn?.params ?? [];
    const { property } = member;
    const isLookup =
      second === undefined &&
      parameter?.type === 'Identifier' &&
      property.type === 'Identifier' &&
      parameter.name === property.name;
    return fn !== undefined && isLookup ? [fn] : [];
  });
}

/** The variable of the runtime: of webpack 4 it is a parameter. */
function holderOf(
  table: ObjectExpression,
  parentOf: WrapperSearch['parentOf'],
): Pattern | undefined {
  const holder = parentOf(table);
  if (holder?.type === 'VariableDeclarator') return holder.id;
  if (holder?.type !== 'CallExpression' || !isFunction(holder.callee)) return undefined;
  return holder.callee.params[0];
}

function around(node: Node, parentOf: WrapperSearch['parentOf']): FunctionNode | undefined {
  for (let up = parentOf(node); up !== undefined; up = parentOf(up)) if (isFunction(up)) return up;
  return undefined;
}
