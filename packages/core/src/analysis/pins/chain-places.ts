import type { Chain } from '../../evidence/index.ts';
import type { Place } from '../../model/index.ts';
import { quoted } from '../quoted.ts';

/** The hops of a chain as related places: where each file names the next. */
export function chainPlaces({
  hops,
}: Chain): readonly { readonly at: Place; readonly message: string }[] {
  return hops.map(({ at, text }) => ({ at, message: `uses ${quoted(text)}` }));
}
