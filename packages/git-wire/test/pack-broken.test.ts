import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { HttpError } from '@portcullis/http';
import fc from 'fast-check';
import { readPack } from '../src/objects/read-pack.ts';
import { chunked } from './support/chunked.ts';
import { collect } from './support/collect.ts';
import { kindOf } from './support/kind-of.ts';
import { makeDelta } from './support/make-delta.ts';
import { type MadeEntry, type MadeOptions, makePack, resealed } from './support/make-pack.ts';

const limits = {
  format: 'sha1',
  maxObjects: 100,
  maxBytes: 100_000,
  maxObjectBytes: 50_000,
} as const;
const read = (pack: Uint8Array) => collect(readPack(chunked(pack), limits));
const blob = (text: string): MadeEntry => ({ type: 3, data: Buffer.from(text) });
const delta = (data: Uint8Array, base: number | string = 1): MadeEntry => ({
  type: typeof base === 'number' ? 6 : 7,
  data,
  base,
});
const hello = 'b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0';

test('a blob has the id that git gives it', async () => {
  expect(await read(makePack([blob('hello')]))).toMatchObject([{ id: hello, type: 'blob' }]);
  const sha256 = { ...limits, format: 'sha256' } as const;
  const [other] = await collect(readPack(chunked(makePack([blob('hello')], sha256)), sha256));
  expect(other?.id).toBe('8aec4e4876f854f688d0ebfc8f37598f38e5fd6903cccc850ca36591175aeb60');
});

describe('a pack that cannot be read is unreadable', () => {
  const ok = makePack([blob('hello')]);
  const at5 = (rest: readonly number[]) => Buffer.from([5, ...rest]);
  const broken: readonly (readonly [string, Buffer, string])[] = [
    ['of no bytes', Buffer.alloc(0), 'ends before its checksum'],
    ['of a header alone', ok.subarray(0, 12), 'ends before its checksum'],
    ['that is cut', ok.subarray(0, -1), 'checksum of the pack is wrong'],
    ['with a byte more', Buffer.concat([ok, Buffer.from([0])]), 'checksum of the pack is wrong'],
    ['with a wrong checksum', makePack([blob('a')], { trailer: Buffer.alloc(20) }), 'checksum'],
    [
      'with the checksum of the other format',
      makePack([blob('a')], { format: 'sha256' }),
      'checksum',
    ],
    [
      'of another name',
      resealed(Buffer.concat([Buffer.from('KCAP'), ok.subarray(4)])),
      'no header',
    ],
    ['of version 4', makePack([blob('a')], { version: 4 }), 'unknown version 4'],
    [
      'with fewer objects than it says',
      makePack([blob('a')], { count: 2 }),
      'ends before its last object',
    ],
    [
      'with more objects than it says',
      makePack([blob('a'), blob('b')], { count: 1 }),
      'goes on behind',
    ],
    ['of type 0', makePack([{ type: 0, data: Buffer.from('a') }]), 'unknown type 0'],
    ['of type 5', makePack([{ type: 5, data: Buffer.from('a') }]), 'unknown type 5'],
    [
      'with an object larger than it says',
      makePack([{ ...blob('hello'), size: 4 }]),
      'another size',
    ],
    ['with an object larger than nothing', makePack([{ ...blob('a'), size: 0 }]), 'another size'],
    [
      'with an object smaller than it says',
      makePack([{ ...blob('hello'), size: 6 }]),
      'another size',
    ],
    [
      'with what is not zlib',
      makePack([{ ...blob('a'), raw: Buffer.from('aaaa') }]),
      'cannot be inflated',
    ],
    [
      'with half a zlib stream',
      makePack([{ ...blob('a'), raw: deflateSync('a').subarray(0, -5) }]),
      'cannot be inflated',
    ],
    [
      'with a wrong sum in zlib',
      makePack([
        { ...blob('a'), raw: Buffer.concat([deflateSync('a').subarray(0, -1), Buffer.from([0])]) },
      ]),
      'cannot be inflated',
    ],
    [
      'with a zlib dictionary',
      makePack([{ ...blob('a'), raw: deflateSync('a', { dictionary: Buffer.from('a') }) }]),
      'cannot be inflated',
    ],
    [
      'with a size that does not end',
      resealed(Buffer.concat([ok.subarray(0, 12), Buffer.alloc(20, 0xff), ok])),
      'more than six bytes',
    ],
    [
      'with a base that it does not have',
      makePack([delta(Buffer.from([5, 1, 1, 97]), hello)]),
      'not in it',
    ],
    [
      'with a base between entries',
      makePack([blob('hello'), { ...delta(at5([1, 1, 97])), base: '05' }]),
      'not in it',
    ],
    ['with a delta of itself', makePack([delta(at5([1, 1, 97]), 0)]), 'not in it'],
    [
      'with a delta of two bases',
      makePack([blob('hi'), delta(at5([1, 1, 97]))]),
      'for another base',
    ],
    [
      'with a delta of nothing',
      makePack([blob('hello'), delta(Buffer.alloc(0))]),
      'ends within a size',
    ],
    [
      'with a delta without instructions',
      makePack([blob('hello'), delta(at5([1]))]),
      'less than it says',
    ],
    [
      'with a delta that makes too much',
      makePack([blob('hello'), delta(at5([1, 2, 97, 97]))]),
      'more than it says',
    ],
    [
      'with a delta that inserts what it lacks',
      makePack([blob('hello'), delta(at5([9, 9, 97]))]),
      'ends early',
    ],
    [
      'with a delta that copies from behind the end',
      makePack([blob('hello'), delta(at5([2, 0x91, 4, 2]))]),
      'does not have',
    ],
    [
      'with a delta that copies 64 KiB',
      makePack([blob('hello'), delta(at5([2, 0x81, 0]))]),
      'does not have',
    ],
    [
      'with a delta that is cut in a copy',
      makePack([blob('hello'), delta(at5([2, 0x91]))]),
      'ends early',
    ],
    ['with a reserved instruction', makePack([blob('hello'), delta(at5([1, 0]))]), 'reserved'],
  ];
  test.each(broken)('%s', async (_, pack, why) => {
    const answer = read(pack);
    expect(await kindOf(answer)).toBe('unreadable');
    await expect(answer).rejects.toThrow(why);
  });
});

describe('a pack that is too large is refused before there is memory for it', () => {
  const bomb = (size: number): MadeEntry => ({ type: 3, data: Buffer.alloc(size) });
  const twice = (size: number): Buffer =>
    makeDelta(
      Buffer.alloc(size),
      Array.from({ length: 2 }, () => ({ offset: 0, size })),
    ).delta;
  const large: readonly (readonly [string, Buffer])[] = [
    ['by its own bytes', Buffer.alloc(100_001)],
    ['by what it announces', makePack([], { count: 2 ** 32 - 1 })],
    ['by one object over the count', makePack(Array.from({ length: 101 }, () => blob('a')))],
    ['by an object of 50 KB that takes 60 bytes', makePack([bomb(50_001)])],
    ['by an object that only says so', makePack([{ ...blob('a'), size: 2 ** 40 }])],
    [
      'by objects that are too large together',
      makePack([bomb(40_000), bomb(40_000), bomb(40_000)]),
    ],
    [
      'by what a delta says it makes',
      makePack([blob('hello'), delta(Buffer.from([5, 0xff, 0xff, 0xff, 0xff, 0x7f]))]),
    ],
    [
      'by deltas that double, and double again',
      makePack([bomb(20_000), delta(twice(20_000)), delta(twice(40_000))]),
    ],
  ];
  test.each(large)('%s', async (_, pack) => {
    expect(await kindOf(read(pack))).toBe('too-large');
  });

  test('and its bytes are not read to the end', async () => {
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        sent += 1000;
        yield Buffer.alloc(1000);
      }
    }
    expect(await kindOf(collect(readPack(endless(), limits)))).toBe('too-large');
    expect(sent).toBeLessThan(110_000);
  });
});

test('deltas wait for bases that come later, by id', async () => {
  const { delta: grown } = makeDelta(Buffer.from('hello'), [
    { offset: 0, size: 5 },
    { insert: Buffer.from('!') },
  ]);
  const objects = await read(makePack([delta(grown, hello), blob('hello')]));
  expect(objects.map(({ bytes }) => `${Buffer.from(bytes)}`).toSorted()).toEqual([
    'hello',
    'hello!',
  ]);
});

test('two deltas in a circle have no base', async () => {
  const same = makeDelta(Buffer.from('hello'), [{ offset: 0, size: 5 }]).delta;
  const circle = makePack([delta(same, hello), delta(same, hello)]);
  await expect(read(circle)).rejects.toThrow('not in it');
});

test('an object that stands there twice does not wake its deltas twice', async () => {
  const { delta: grown } = makeDelta(Buffer.from('hello'), [{ insert: Buffer.from('new') }]);
  const objects = await read(
    makePack([blob('hello'), blob('hello'), delta(grown, hello), delta(grown, 3)]),
  );
  expect(objects.length).toBe(4);
});

test('as many deltas in a row as git makes are read, and not one more', async () => {
  const size = 5;
  const same = makeDelta(Buffer.alloc(size, 'a'), [{ offset: 0, size }]).delta;
  const chain = (length: number) =>
    collect(
      readPack(chunked(makePack([blob('aaaaa'), ...Array.from({ length }, () => delta(same))])), {
        ...limits,
        maxObjects: 5000,
        maxBytes: 1_000_000,
      }),
    );
  expect((await chain(4095)).length).toBe(4096);
  await expect(chain(4096)).rejects.toThrow('4095 deltas in a row');
});

describe('with any byte changed, and the checksum mended', () => {
  const base = Buffer.from('hello hello hello hello hello hello hello');
  const changed = makeDelta(base, [{ offset: 3, size: 30 }, { insert: Buffer.from('bye') }]).delta;
  const pack = makePack([{ type: 3, data: base }, delta(changed), delta(changed, 2)]);

  test('a pack is still the same objects, or others, or refused; never anything else', async () => {
    const outcomes = new Set<string>();
    for (let at = 0; at < pack.length - 20; at += 1) {
      for (const bit of [1, 2, 4, 8, 16, 32, 64, 128]) {
        const flipped = Buffer.from(pack);
        flipped[at] = (flipped[at] ?? 0) ^ bit;
        outcomes.add(await kindOf(read(resealed(flipped))));
        expect(await kindOf(read(flipped))).not.toBe('a value');
      }
    }
    expect([...outcomes].toSorted()).toEqual(['a value', 'too-large', 'unreadable']);
  });

  test('cut anywhere it is refused', async () => {
    for (let end = 0; end < pack.length; end += 1) {
      expect(await kindOf(read(pack.subarray(0, end)))).not.toBe('a value');
      if (end >= 20)
        expect(await kindOf(read(resealed(pack.subarray(0, end))))).not.toBe('a value');
    }
  });
});

test('any bytes behind a header are objects or an HttpError', async () => {
  const anyOptions: fc.Arbitrary<MadeOptions> = fc.record({ count: fc.nat({ max: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), anyOptions, async (bytes, options) => {
      const header = makePack([], options).subarray(0, 12);
      const pack = resealed(Buffer.concat([header, bytes, Buffer.alloc(20)]));
      const error = await read(pack).catch((thrown: unknown) => thrown);
      expect(Array.isArray(error) || error instanceof HttpError).toBe(true);
    }),
    { numRuns: 500 },
  );
});
