import type { ExportNamedDeclaration, Node, Program } from 'estree';
import { isNode } from '../is-node.ts';
import { keyOf } from '../key-of.ts';
import type { Writes, Written } from './writes-of.ts';

/** What a file gives by `export`. A name that comes from another file stays its specifier; see `resolveNode`. */
export function esExports({ body }: Program): Writes {
  const names = new Map<string, readonly Written[]>();
  const stars: Node[] = [];
  const add = (name: string | undefined, node: Node) => {
    if (name !== undefined) names.set(name, [{ kind: 'value', node }]);
  };
  for (const statement of body) {
    if (statement.type === 'ExportDefaultDeclaration') {
      const given: unknown = statement.declaration;
      if (isNode(given)) add('default', given);
    }
    if (statement.type === 'ExportNamedDeclaration') named(statement, add);
    if (statement.type !== 'ExportAllDeclaration') continue;
    if (statement.exported) add(keyOf(statement.exported, false), statement);
    else stars.push(statement);
  }
  return { names, wholes: [], stars };
}

function named(
  { declaration, specifiers, source }: ExportNamedDeclaration,
  add: (name: string | undefined, node: Node) => void,
): void {
  for (const specifier of specifiers) {
    add(keyOf(specifier.exported, false), source ? specifier : specifier.local);
  }
  if (declaration?.type === 'VariableDeclaration') {
    for (const { id } of declaration.declarations) if (id.type === 'Identifier') add(id.name, id);
  } else if (declaration?.id) add(declaration.id.name, declaration.id);
}
