import { toText } from '../expression/data.ts';
import type { ScalarNode } from '../yaml/index.ts';
import { possibleOf } from './possible-of.ts';
import type { ValueScope, Values } from './types.ts';

/** Every text that a scalar can become. */
export function valuesOf(scalar: ScalarNode, scope: ValueScope): Values {
  const { values, rest } = possibleOf(scalar, scope);
  return { values: [...new Set(values.map(toText))], open: rest !== 'none' };
}
