import type { Entity } from './entity.ts';
import type { Resolver } from './resolver.ts';
import type { Written } from './writes-of.ts';

/** What is written somewhere stands for. */
export function valuesOf(written: readonly Written[], resolver: Resolver): readonly Entity[] {
  return written
    .slice(0, most)
    .flatMap((one) =>
      one.kind === 'getter'
        ? resolver.returns(one.node).flatMap((node) => resolver.resolve(node))
        : resolver.resolve(one.node),
    );
}

const most = 16;
