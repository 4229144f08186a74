import type { Node } from 'estree';
import type { Resolver } from '../resolve/resolver.ts';

/** The modules whose code runs when a node does: `require(1)`, `require_x()`, `import './x.js'`. */
export function modulesLoadedBy(node: Node, resolver: Resolver): readonly Node[] {
  switch (node.type) {
    case 'CallExpression':
      // The call that makes a loader runs nothing yet.
      return resolver.modules.loaders.has(node) ? [] : loaded(node, resolver);
    case 'ImportExpression':
      return loaded(node, resolver);
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node.source ? fileNamed(node.source, resolver) : [];
    default:
      return [];
  }
}

/** `require.bind(require, 1)` after a chunk counts as well. */
function loaded(node: Node, resolver: Resolver): readonly Node[] {
  return resolver
    .resolve(node)
    .flatMap((one) => (one.kind === 'exports' || one.kind === 'loader' ? [one.module.node] : []));
}

function fileNamed(source: Node, { modules, fileOf }: Resolver): readonly Node[] {
  if (source.type !== 'Literal' || typeof source.value !== 'string') return [];
  const module = fileOf(modules.scopeOf(source).file, source.value);
  return module === undefined ? [] : [module.node];
}
