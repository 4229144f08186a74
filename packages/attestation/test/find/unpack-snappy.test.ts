import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packSnappy } from '../../../../test/support/loopback/pack-snappy.ts';
import { snappyLength } from '../../src/find/snappy-length.ts';
import { unpackSnappy } from '../../src/find/unpack-snappy.ts';

// It has no types. Only its packer is used: its unpacker runs for ever on a literal with a negative length.
const snappy: { compress(bytes: Uint8Array): Uint8Array } = createRequire(import.meta.url)(
  'snappyjs',
);

/** Text with repetitions, of all lengths that the format writes differently. */
const bytes = fc
  .array(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.constant(new Uint8Array(70).fill(7))), {
    maxLength: 40,
  })
  .map((parts) => new Uint8Array(Buffer.concat([...parts, ...parts])));

test.each([
  ['snappyjs', (input: Uint8Array) => snappy.compress(input)],
  ['our own packer', packSnappy],
])('what %s packs comes out as it was', (_, pack) => {
  fc.assert(
    fc.property(bytes, (input) => {
      const packed = pack(input);
      expect(snappyLength(packed)?.length).toBe(input.length);
      expect(Buffer.compare(unpackSnappy(packed, 100_000) ?? Buffer.from('none'), input)).toBe(0);
    }),
  );
});

test('more than a block of 64 KiB, and copies from far back, come out as they were', () => {
  const input = new Uint8Array(300_000).map((_, index) => (index * index) % 251);
  expect(unpackSnappy(snappy.compress(input), input.length)).toEqual(input);
  expect(unpackSnappy(packSnappy(input), input.length)).toEqual(new Uint8Array(input));
});

test('what is larger than wanted is not unpacked', () => {
  expect(unpackSnappy(snappy.compress(new Uint8Array(101)), 100)).toBeUndefined();
});

describe('nothing comes of', () => {
  test.each([
    ['no bytes', []],
    ['a length without an end', [0x80, 0x80, 0x80, 0x80, 0x80, 0x01]],
    ['a length over 32 bits', [0xff, 0xff, 0xff, 0xff, 0x1f, 0]],
    ['less than it says', [5, 0, 65]],
    ['more than it says', [1, 4, 65, 66]],
    ['a literal over the end', [9, 8 << 2, 65]],
    ['a literal of a negative length for others', [9, 63 << 2, 0xfa, 0xff, 0xff, 0xff, 65, 66]],
    ['a copy of what is not there', [5, 0, 65, 1, 2]],
    ['a copy from nowhere', [5, 0, 65, 1, 0]],
    ['a copy that is cut off', [5, 0, 65, 2, 1]],
    ['a long copy that is cut off', [5, 0, 65, 3, 1, 0, 0]],
    ['a copy from before the bytes by 2^31', [5, 0, 65, 3, 0, 0, 0, 0x80]],
  ])('%s', (_, packed) => {
    expect(unpackSnappy(Uint8Array.from(packed), 1000)).toBeUndefined();
  });

  test('whatever bytes come, it ends, and within the limit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (packed) => {
        const output = unpackSnappy(packed, 10_000);
        expect((output?.length ?? 0) <= 10_000).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
