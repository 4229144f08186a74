import type { Place, ScalarNode } from '../../../model/index.ts';
import type { Site } from './site.ts';

/** The stretch of a script that uses a value. */
export interface PartPlace {
  readonly at: ScalarNode;
  readonly from: number;
  readonly to: number;
  readonly site: Site;
}

/** The same as a place in the file. */
export function placeOf({ at, from, to }: PartPlace): Place {
  const { source, start, end } = at.part(from, to);
  return { source, start, end };
}
