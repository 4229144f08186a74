import { type Data, isList, isPrimitive, isTruthy, toText } from '../expression/data.ts';
import type { ScalarNode } from '../yaml/index.ts';
import { possibleOf } from './possible-of.ts';
import type { ValueScope, Values } from './types.ts';

/**
 * Every image that a `container` or `image` can name. An expression may give a whole container, with its `image`.
 * What counts as false names none: '' runs the job without a container, and nothing else of it can be pulled.
 */
export function imageValuesOf(scalar: ScalarNode, scope: ValueScope): Values {
  const { values, rest } = possibleOf(scalar, scope);
  return {
    values: [...new Set(values.map(imageOf))],
    open: rest === 'any' || rest === 'truthy',
  };
}

function imageOf(data: Data): string {
  const image = isPrimitive(data) || isList(data) ? data : (data.get('image') ?? null);
  return isTruthy(image) ? toText(image) : '';
}
