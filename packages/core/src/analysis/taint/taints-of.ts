import type { ScalarNode } from '../../model/index.ts';
import { wholeText } from './flow/asking.ts';
import { follow } from './flow/follow.ts';
import { siteOf } from './flow/site-of.ts';
import type { Spot } from './spot.ts';
import type { Taint } from './taint.ts';

/** The text of others that a scalar can hold once GitHub has filled its expressions in. */
export function taintsOf(scalar: ScalarNode, spot: Spot): readonly Taint[] {
  if (!scalar.value.includes('${{')) return [];
  return follow.node(scalar, siteOf(scalar, spot), wholeText);
}
