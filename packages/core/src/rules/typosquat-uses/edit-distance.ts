/** How many letters have to be put in, taken out, changed, or swapped with their neighbour. */
export function editDistance(left: string, right: string): number {
  let [before, above]: [readonly number[], readonly number[]] = [[], counted(right.length + 1)];
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, above] = [above, current];
  }
  return above[right.length] ?? 0;
}

function counted(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
