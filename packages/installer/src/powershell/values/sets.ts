export function union<T>(...sets: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  let all: ReadonlySet<T> = empty;
  for (const set of sets) {
    if (set.size === 0 || set === all) continue;
    if (all.size === 0) all = set;
    else if (!hasAll(all, set)) all = new Set([...all, ...set]);
  }
  return all;
}

/** Most of what is joined is the same on both ways: no new set for it. */
const empty: ReadonlySet<never> = new Set<never>();

function hasAll<T>(set: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  for (const one of others) if (!set.has(one)) return false;
  return true;
}

export function intersection<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): ReadonlySet<T> {
  if (left === right || left.size === 0) return left;
  return new Set([...left].filter((one) => right.has(one)));
}

export function without<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  return set.has(one) ? new Set([...set].filter((other) => other !== one)) : set;
}
