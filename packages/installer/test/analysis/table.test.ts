import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emptyTable, joinTables, lookUp, put, type Table } from '../../src/analysis/shell/table.ts';

const changes = fc.array(fc.tuple(fc.nat(3000), fc.option(fc.nat(9), { nil: undefined })));

function changed(before: Table<number>, all: readonly (readonly [number, number | undefined])[]) {
  return all.reduce((table, [name, value]) => put(table, `${name}`, value), before);
}

test('it holds what a map would hold, and the tables that it was made from keep theirs', () => {
  fc.assert(
    fc.property(changes, changes, (first, second) => {
      const one = changed(emptyTable(), first);
      const known = new Map(first.map(([name]) => [name, lookUp(one, `${name}`)]));
      const other = changed(one, second);
      const last = new Map([...first, ...second]);
      for (const [name, value] of last) expect(lookUp(other, `${name}`)).toBe(value);
      for (const [name, value] of known) expect(lookUp(one, `${name}`)).toBe(value);
    }),
  );
});

test('joining asks only where tables differ', () => {
  fc.assert(
    fc.property(changes, changes, changes, (common, first, second) => {
      const base = changed(emptyTable(), common);
      const one = changed(base, first);
      const other = changed(base, second);
      const joined = joinTables([one, other], (values) => (values[0] ?? 0) * 10 + (values[1] ?? 0));
      for (const [name] of [...common, ...first, ...second]) {
        const [left, right] = [lookUp(one, `${name}`), lookUp(other, `${name}`)];
        const expected = left === right ? left : (left ?? 0) * 10 + (right ?? 0);
        expect(lookUp(joined, `${name}`)).toBe(expected);
      }
    }),
  );
});

test('what is the same stays the very same', () => {
  const table = put(emptyTable<number>(), 'a', 1);
  expect(put(table, 'a', 1)).toBe(table);
  expect(joinTables([table, table], () => 0).root).toBe(table.root);
});
