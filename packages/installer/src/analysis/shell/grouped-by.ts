/** Those that are alike, together, in the order of the first of each. */
export function groupedBy<T>(
  all: readonly T[],
  areAlike: (one: T, other: T) => boolean,
): readonly (readonly [T, ...T[]])[] {
  const groups: [T, ...T[]][] = [];
  for (const one of all) {
    const group = groups.find(([first]) => areAlike(first, one));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}
