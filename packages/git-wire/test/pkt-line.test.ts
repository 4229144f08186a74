import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PktLine } from '../src/protocol/pkt-line.ts';
import { readPktLines } from '../src/protocol/read-pkt-lines.ts';
import { toPktLine } from '../src/protocol/to-pkt-line.ts';
import { chunked } from './support/chunked.ts';
import { collect } from './support/collect.ts';
import { kindOf } from './support/kind-of.ts';

const special = { flush: '0000', delimiter: '0001', 'response-end': '0002' };
const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 });
const anyLine: fc.Arbitrary<PktLine> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => ({ kind: 'data' as const, bytes })),
  fc.constantFrom(...(['flush', 'delimiter', 'response-end'] as const)).map((kind) => ({ kind })),
);

test('lines come out as they went in, wherever the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyLine, { maxLength: 30 }), sizes, async (lines, cuts) => {
      const bytes = Buffer.concat(lines.map(encode));
      expect((await collect(readPktLines(chunked(bytes, cuts)))).map(plain)).toEqual(
        lines.map(plain),
      );
    }),
  );
});

test('a line of the greatest length comes out of chunks of one byte', async () => {
  const bytes = Buffer.concat([Buffer.from('fff0'), Buffer.alloc(65_516, 'x')]);
  const [line] = await collect(readPktLines(chunked(bytes, [1])));
  expect(line?.kind === 'data' && line.bytes.length).toBe(65_516);
});

test('text is a line with its length in bytes', () => {
  expect(toPktLine('command=ls-refs')).toBe('0014command=ls-refs\n');
  expect(toPktLine('ref-prefix refs/heads/é')).toBe('001dref-prefix refs/heads/é\n');
});

describe('what is no line is unreadable', () => {
  test.each([
    ['a length that cannot be', '0003'],
    ['a length over the limit', `fff1${'x'.repeat(65_517)}`],
    ['no digits', 'HTTP/1.1 200'],
    ['a sign where a digit belongs', '-004'],
    ['a cut length', '00'],
    ['a cut line', '0009abc'],
    ['a good line, then a cut one', '00000'],
  ])('%s', async (_, text) => {
    expect(await kindOf(collect(readPktLines(chunked(Buffer.from(text)))))).toBe('unreadable');
  });

  test('any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), sizes, async (bytes, cuts) => {
        const kind = await kindOf(collect(readPktLines(chunked(bytes, cuts))));
        expect(['a value', 'unreadable']).toContain(kind);
      }),
    );
  });
});

function encode(line: PktLine): Buffer {
  if (line.kind !== 'data') return Buffer.from(special[line.kind]);
  const length = (line.bytes.length + 4).toString(16).padStart(4, '0');
  return Buffer.concat([Buffer.from(length), line.bytes]);
}

function plain(line: PktLine): string {
  return line.kind === 'data' ? `data ${Buffer.from(line.bytes).toString('hex')}` : line.kind;
}
