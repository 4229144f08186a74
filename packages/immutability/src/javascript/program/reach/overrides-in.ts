import type { ClassNode } from '../is-class.ts';
import { keyOf } from '../key-of.ts';
import type { FunctionNode } from '../program.ts';
import type { Resolver } from '../resolve/resolver.ts';

/** Methods of a name in the classes that extend a class: `this.download()` of the base runs theirs. */
export type Overrides = (base: ClassNode, name: string) => readonly FunctionNode[];

export function overridesIn({ index, resolve }: Resolver): Overrides {
  const children = new Map<ClassNode, ClassNode[]>();
  for (const node of index.classes) {
    if (!node.superClass) continue;
    for (const base of resolve(node.superClass)) {
      if (base.kind !== 'class') continue;
      const list = children.get(base.node);
      if (list === undefined) children.set(base.node, [node]);
      else list.push(node);
    }
  }
  return (base, name) =>
    [...extending(base, children)].flatMap((one) => methodsNamed(one, name)).slice(0, most);
}

const most = 200;

/** All below a class; a circle ends by itself, since a set gives what is added while it is read. */
function extending(
  base: ClassNode,
  children: ReadonlyMap<ClassNode, readonly ClassNode[]>,
): ReadonlySet<ClassNode> {
  const found = new Set(children.get(base));
  for (const one of found) for (const child of children.get(one) ?? []) found.add(child);
  return found;
}

function methodsNamed({ body }: ClassNode, name: string): readonly FunctionNode[] {
  return body.body.flatMap((one) =>
    one.type === 'MethodDefinition' && keyOf(one.key, one.computed) === name ? [one.value] : [],
  );
}
