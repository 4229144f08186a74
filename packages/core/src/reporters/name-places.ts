import type { Location } from '../model/index.ts';

/** The first places of a list, and how many are left out. */
export function namePlaces(places: readonly Location[], name: (place: Location) => string): string {
  const most = 5;
  const named = places.slice(0, most).map(name);
  const left = places.length - named.length;
  return `${named.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
