import type { Node } from 'estree';
import type { Entity } from './entity.ts';
import type { Resolver } from './resolver.ts';

/** What `require(id)` gives: a module of the bundle (with its copies), a file of the tree, or one from outside. */
export function requiredModules(
  { module: by, table }: Entity & { readonly kind: 'require' },
  given: Node,
  { fileOf }: Resolver,
): readonly Entity[] {
  // Of old: `__webpack_require__(__webpack_require__.s = 399)`.
  const id = given.type === 'AssignmentExpression' ? given.right : given;
  if (id.type !== 'Literal') return [];
  const name = String(id.value);
  if (table !== undefined) {
    return (table.get(name) ?? []).map((module) => ({ kind: 'exports', module }));
  }
  if (typeof id.value !== 'string') return [];
  const module = fileOf(by.file, name);
  if (module !== undefined) return [{ kind: 'exports', module }];
  return [{ kind: 'import', from: name, name: '*' }];
}
