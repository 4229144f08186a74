import type { Node } from 'estree';
import type { ModuleRecord } from './modules/module-record.ts';
import type { Resolver } from './resolve/resolver.ts';

/** What a module that an expression stands for gives under a name; see `Program.exportsOf`. */
export function exportedNodes(
  expression: Node,
  name: string,
  resolver: Resolver,
): readonly Node[] | undefined {
  const modules = resolver
    .resolve(expression)
    .flatMap((one) => (one.kind === 'exports' ? [one.module] : []));
  if (modules.length === 0) return undefined;
  return modules.flatMap((module) => givenBy(module, { name, resolver, depth: 0 }));
}

interface Search {
  readonly name: string;
  readonly resolver: Resolver;
  readonly depth: number;
}

const deepest = 8;

function givenBy(module: ModuleRecord, search: Search): readonly Node[] {
  const { name, resolver, depth } = search;
  const { names, wholes, stars } = resolver.exportsOf(module);
  if (name === '*') return wholes;
  const own = (names.get(name) ?? []).flatMap((one) =>
    one.kind === 'getter' ? resolver.returns(one.node) : [one.node],
  );
  if (own.length > 0 || depth >= deepest) return own;
  return stars
    .slice(0, 100)
    .flatMap((star) =>
      resolver
        .resolve(star)
        .flatMap((one) =>
          one.kind === 'exports' ? givenBy(one.module, { ...search, depth: depth + 1 }) : [],
        ),
    );
}
