import type { NewExpression } from 'estree';
import type { Entity } from './entity.ts';
import type { Resolver } from './resolver.ts';

/** What `new X()` makes: of imports and globals a member is named like one of the class itself. */
export function resolveNew({ callee }: NewExpression, resolver: Resolver): readonly Entity[] {
  return resolver.resolve(callee).flatMap((one): readonly Entity[] => {
    if (one.kind === 'class' || one.kind === 'function')
      return [{ kind: 'instance', node: one.node }];
    if (one.kind === 'import' || one.kind === 'global') return [one];
    if (one.kind !== 'exports') return [];
    return resolver
      .exportsOf(one.module)
      .wholes.flatMap((whole) => resolver.resolve(whole))
      .flatMap((whole): readonly Entity[] =>
        whole.kind === 'class' || whole.kind === 'function'
          ? [{ kind: 'instance', node: whole.node }]
          : [],
      );
  });
}
