import type { ScalarNode } from '../../model/index.ts';
import type { Spot } from './spot.ts';
import type { Taint } from './taint.ts';

/** The text of others that a scalar can hold once GitHub has filled its expressions in. */
export function taintsOf(_scalar: ScalarNode, _spot: Spot): readonly Taint[] {
  return [];
}
