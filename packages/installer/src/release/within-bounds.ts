/** Of files to download, those that one run may: so many, of so many bytes together. */
export function withinBounds<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
): { readonly taken: readonly Item[]; readonly left: readonly Item[] } {
  const taken: Item[] = [];
  const left: Item[] = [];
  let bytes = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const isTaken = taken.length < mostFiles && bytes + size <= mostBytes;
    (isTaken ? taken : left).push(item);
    if (isTaken) bytes += size;
  }
  return { taken, left };
}

const mostFiles = 256;
const mostBytes = 8 * 2 ** 30;
