import { expect, test } from '@jest/globals';
import { KnownObjects } from '../src/files/known-objects.ts';

test('the oldest objects are forgotten when they take too much memory', () => {
  const objects = new KnownObjects(undefined);
  const mebibyte = Buffer.alloc(1024 * 1024);
  for (let index = 0; index < 70; index += 1)
    objects.add(`${index}`, { type: 'blob', bytes: mebibyte });
  expect(objects.get('0')).toBeUndefined();
  expect(objects.get('6')).toBeUndefined();
  expect(objects.get('10')?.bytes).toBe(mebibyte);
  expect(objects.get('69')?.bytes).toBe(mebibyte);
});

test('many small objects count as well', () => {
  const objects = new KnownObjects(undefined);
  for (let index = 0; index < 300_000; index += 1)
    objects.add(`${index}`, { type: 'blob', bytes: new Uint8Array() });
  expect(objects.get('0')).toBeUndefined();
  expect(objects.get('299999')).toBeDefined();
});

test('an object is written to the cache once, when it is looked at', () => {
  const written: string[] = [];
  const objects = new KnownObjects({ read: () => undefined, write: (id) => written.push(id) });
  const bytes = Buffer.from('a');
  objects.add('one', { type: 'blob', bytes });
  objects.add('two', { type: 'blob', bytes });
  objects.get('one');
  objects.get('one');
  expect(written).toEqual(['one']);
});
