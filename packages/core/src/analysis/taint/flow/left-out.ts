import type { Place } from '../../../model/index.ts';
import type { Taint } from '../taint.ts';
import { doubted } from './hops.ts';
import { tooLong } from './too-long.ts';

/** What was found where not all could be asked: also when none of those carries a text, one of the others may. */
export function leftOut(found: readonly Taint[], what: string, at: Place): readonly Taint[] {
  const doubt = `more than ${what}: others are left out`;
  return found.length > 0 ? doubted(found, doubt) : [tooLong(at, doubt)];
}
