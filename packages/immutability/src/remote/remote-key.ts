import type { RemoteAction } from './remote-action.ts';

/** Names an analysis: two with the same key have the same report, whenever they are made. */
export function remoteKey({ repository, path = '.', commit, inputs }: RemoteAction): string {
  const given = [...inputs].map(([name, value]) => [name.toLowerCase(), value] as const);
  const sorted = given.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([repository.toLowerCase(), commit.toLowerCase(), path, sorted]);
}
