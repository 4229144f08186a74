import type { ScalarNode } from '../yaml/index.ts';
import { splitTemplate } from './split-template.ts';
import { toExpression } from './to-expression.ts';
import type { Expression } from './types.ts';

/** Every `${{ … }}` in a scalar, in order. One that nothing closes is a problem of the schema, and left out. */
export function expressionsIn(scalar: ScalarNode): readonly Expression[] {
  if (!scalar.value.includes('${{')) return [];
  return splitTemplate(scalar.value).holes.map(({ offset, text }) =>
    toExpression({ scalar, offset, text }),
  );
}
