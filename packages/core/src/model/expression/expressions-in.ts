import type { ScalarNode } from '../yaml/index.ts';
import { splitTemplate } from './split-template.ts';
import { toExpression } from './to-expression.ts';
import type { Expression } from './types.ts';

const cache = new WeakMap<ScalarNode, readonly Expression[]>();

/** Every `${{ … }}` in a scalar, in order. One that nothing closes is a problem of the schema, and left out. */
export function expressionsIn(scalar: ScalarNode): readonly Expression[] {
  if (!scalar.value.includes('${{')) return [];
  const known = cache.get(scalar);
  if (known !== undefined) return known;
  const found = splitTemplate(scalar.value).holes.map(({ offset, text }) =>
    toExpression({ scalar, offset, text }),
  );
  cache.set(scalar, found);
  return found;
}
