import type { Node, ObjectExpression } from 'estree';
import type { Program } from '../program/program.ts';

/** The value of a property of an options object that is written out, at the call or as a constant before it. */
export function optionOf(
  options: Node | undefined,
  name: string,
  program: Program,
): Node | undefined {
  const object = toObject(options, program);
  if (object === undefined) return undefined;
  for (const property of object.properties) {
    if (property.type !== 'Property' || property.computed) continue;
    const { key } = property;
    const is = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? key.value : '';
    if (is === name) return property.value;
  }
  return undefined;
}

function toObject(node: Node | undefined, program: Program): ObjectExpression | undefined {
  if (node?.type === 'ObjectExpression') return node;
  if (node?.type !== 'Identifier') return undefined;
  const [def, ...others] = program.variableOf(node)?.defs ?? [];
  if (def?.type !== 'Variable' || others.length > 0) return undefined;
  const { init } = def.node;
  return init?.type === 'ObjectExpression' ? init : undefined;
}
