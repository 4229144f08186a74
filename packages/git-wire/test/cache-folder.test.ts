import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { CacheShard } from '../src/cache/cache-shard.ts';
import { makeRoom } from '../src/cache/make-room.ts';
import { objectCache } from '../src/cache/object-cache.ts';
import { openCacheFolder } from '../src/cache/open-cache-folder.ts';
import { reachedFacts, type Tips } from '../src/cache/reached-facts.ts';

let path: string;

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'portcullis-shard-'));
});
afterEach(() => rmSync(path, { recursive: true }));

function open() {
  const folder = openCacheFolder(path, (message) => {
    throw new Error(message);
  });
  if (folder === undefined) throw new Error('it can be used');
  return folder;
}

test('when a folder is over its size the oldest files go, until a quarter is free', () => {
  for (let index = 0; index < 20; index += 1) {
    const name = join(path, `${index}`.padStart(2, '0'));
    writeFileSync(name, Buffer.alloc(5000));
    utimesSync(name, 1000 + index, 1000 + index);
  }
  expect(makeRoom(path, 20 * 8192)).toBe(20 * 8192);
  expect(makeRoom(path, 16 * 8192)).toBe(12 * 8192);
  expect(readdirSync(path)).toEqual(
    Array.from({ length: 12 }, (_, index) => `${index + 8}`.padStart(2, '0')),
  );
});

test('a shard stays small however much is written, and keeps the newest', () => {
  const shard = new CacheShard(join(path, 'ab'));
  const largest = Buffer.alloc(300_000, 'x');
  for (let index = 0; index < 30; index += 1) {
    shard.write(`${index}`, largest);
    expect(shard.read(`${index}`)?.equals(largest)).toBe(true);
    expect(readdirSync(join(path, 'ab')).length).toBeLessThan(6);
  }
});

test('what is larger than a shard is not kept', () => {
  const shard = new CacheShard(join(path, 'ab'));
  shard.write('large', Buffer.alloc(2_000_000));
  expect(shard.read('large')).toBeUndefined();
});

test('a file of the largest size that is read is kept', () => {
  const cache = objectCache(open());
  const object = { type: 'blob', bytes: Buffer.alloc(1024 * 1024) } as const;
  cache.write('9e0f96a2a253b173cb45b41868209a5d043e1437', object);
  expect(cache.read('9e0f96a2a253b173cb45b41868209a5d043e1437')).toEqual(object);
});

test('an object is read only under the name of its hash', () => {
  const cache = objectCache(open());
  cache.write('b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0', {
    type: 'blob',
    bytes: Buffer.from('hello'),
  });
  cache.write('1'.repeat(40), { type: 'blob', bytes: Buffer.from('hello') });
  cache.write('2'.repeat(64), { type: 'blob', bytes: Buffer.from('hello') });
  expect(`${cache.read('b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0')?.bytes}`).toBe('hello');
  expect(cache.read('1'.repeat(40))).toBeUndefined();
  expect(cache.read('2'.repeat(64))).toBeUndefined();
});

const tips = { url: 'https://github.com/acme/action', ids: ['b'.repeat(40), 'c'.repeat(40)] };
const commit = 'a'.repeat(40);

test('a fact is remembered for its repository, its commit and all of its tips, in any order', () => {
  reachedFacts(open(), tips).add(commit);
  const has = (changed: Partial<Tips>, of = commit): boolean =>
    reachedFacts(open(), { ...tips, ...changed }).has(of);
  expect(has({})).toBe(true);
  expect(has({ ids: tips.ids.toReversed() })).toBe(true);
  expect(has({}, 'd'.repeat(40))).toBe(false);
  expect(has({ url: 'https://github.com/acme/other' })).toBe(false);
  expect(has({ ids: tips.ids.slice(1) })).toBe(false);
  expect(has({ ids: [...tips.ids, 'd'.repeat(40)] })).toBe(false);
});

test('a damaged fact is none', () => {
  reachedFacts(open(), tips).add(commit);
  const [shard = ''] = readdirSync(join(path, 'git-1'));
  const [name = ''] = readdirSync(join(path, 'git-1', shard));
  const file = join(path, 'git-1', shard, name);
  const whole = readFileSync(file);
  const double = Buffer.concat([whole, whole]);
  for (const bytes of [
    whole.subarray(0, -1),
    Buffer.alloc(0),
    double,
    Buffer.alloc(whole.length),
  ]) {
    writeFileSync(file, bytes);
    expect(reachedFacts(open(), tips).has(commit)).toBe(false);
  }
  writeFileSync(file, whole);
  expect(reachedFacts(open(), tips).has(commit)).toBe(true);
});
