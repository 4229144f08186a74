/** The one of some names that a misspelt word may mean. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const lower = word.toLowerCase();
  const near = names
    .map((name) => ({ name, distance: distanceOf(lower, name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.min(2, Math.ceil(name.length / 3)))
    .sort((left, right) => left.distance - right.distance);
  return near[0]?.name;
}

/** How many letters have to be put in, taken out or changed. */
function distanceOf(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      const best = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + change,
      );
      current.push(best);
    }
    above = current;
  }
  return above[right.length] ?? 0;
}
