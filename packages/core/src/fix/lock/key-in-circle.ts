import type { LockEntry } from './lock-text.ts';

/**
 * The first key that leads back to itself; undefined when none does. Takes away whatever uses nothing that is left,
 * until nothing more goes.
 * Source: detectUsesCycle in https://github.com/github/actions-lockfile/blob/main/go/pkg/lockfile/lockfile.go
 */
export function keyInCircle(entries: ReadonlyMap<string, LockEntry>): string | undefined {
  const open = new Map([...entries].map(([key, { uses }]) => [key, new Set(known(uses, entries))]));
  const users = new Map<string, string[]>();
  for (const [key, uses] of open)
    for (const used of uses) users.set(used, [...(users.get(used) ?? []), key]);
  const done = [...open].flatMap(([key, { size }]) => (size === 0 ? [key] : []));
  for (const key of done) {
    open.delete(key);
    for (const user of users.get(key) ?? []) {
      const uses = open.get(user);
      if (uses?.delete(key) && uses.size === 0) done.push(user);
    }
  }
  return [...open.keys()].sort()[0];
}

function known(uses: Iterable<string>, entries: ReadonlyMap<string, LockEntry>): readonly string[] {
  return [...uses].filter((key) => entries.has(key));
}
