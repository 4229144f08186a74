/**
 * Values by name. Two tables share all that is the same in both, so that a way through a script costs what it changes
 * and ways are joined by looking at what differs: a tree of three levels, by the number that each name has got.
 */
export interface Table<T> {
  readonly names: Names;
  readonly root: Root<T>;
}

/** Shared by all tables that come from one. */
interface Names {
  readonly numbers: Map<string, number>;
  readonly texts: string[];
}

type Slots<T> = readonly (T | undefined)[];
type Root<T> = Slots<Slots<Slots<T>>>;

export function emptyTable<T>(): Table<T> {
  return { names: { numbers: new Map(), texts: [] }, root: [] };
}

export function lookUp<T>({ names, root }: Table<T>, name: string): T | undefined {
  const number = names.numbers.get(name);
  if (number === undefined) return undefined;
  return root[number >> 10]?.[(number >> 5) & 31]?.[number & 31];
}

/** The table with another value, or none, at a name. */
export function put<T>(table: Table<T>, name: string, value: T | undefined): Table<T> {
  const { names, root } = table;
  if (lookUp(table, name) === value) return table;
  const number = numberOf(name, names);
  const branch = root[number >> 10] ?? [];
  const leaf = branch[(number >> 5) & 31] ?? [];
  const grown = replaced(branch, (number >> 5) & 31, replaced(leaf, number & 31, value));
  return { names, root: replaced(root, number >> 10, grown) };
}

function numberOf(name: string, { numbers, texts }: Names): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, texts.length);
  return texts.push(name) - 1;
}

function replaced<T>(slots: Slots<T>, index: number, item: T | undefined): Slots<T> {
  const all = slots.slice();
  while (all.length < index) all.push(undefined);
  all[index] = item;
  return all;
}

/** One table of several; `join` is asked where they differ. */
export function joinTables<T>(
  tables: readonly [Table<T>, ...Table<T>[]],
  join: (values: Slots<T>, name: string) => T,
): Table<T> {
  const { names } = tables[0];
  const root = zipped(
    tables.map((table) => table.root),
    (branches, high) =>
      zipped(branches, (leaves, middle) =>
        zipped(leaves, (values, low) =>
          join(values, names.texts[(high << 10) + (middle << 5) + low] ?? ''),
        ),
      ),
  );
  return { names, root };
}

function zipped<T>(
  lists: readonly (Slots<T> | undefined)[],
  join: (items: Slots<T>, index: number) => T,
): Slots<T> {
  const [first] = lists;
  if (first !== undefined && lists.every((list) => list === first)) return first;
  const length = Math.max(...lists.map((list) => list?.length ?? 0));
  return Array.from({ length }, (_, index) => {
    const items = lists.map((list) => list?.[index]);
    const [item] = items;
    return items.every((one) => one === item) ? item : join(items, index);
  });
}
