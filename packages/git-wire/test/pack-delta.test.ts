import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runGit } from '../../../test/support/loopback/run-git.ts';
import { readPack } from '../src/objects/read-pack.ts';
import { chunked } from './support/chunked.ts';
import { collect } from './support/collect.ts';
import { type Instruction, makeDelta } from './support/make-delta.ts';
import { type MadeEntry, makePack } from './support/make-pack.ts';

const limits = { format: 'sha1', maxObjects: 100, maxBytes: 8e6, maxObjectBytes: 1e6 } as const;
let path: string;

beforeAll(() => {
  path = mkdtempSync(join(tmpdir(), 'portcullis-delta-'));
  runGit({ cwd: path, args: ['init', '--bare', '--quiet'] });
});
afterAll(() => rmSync(path, { recursive: true }));

type Step = { readonly insert: Uint8Array } | { readonly from: number; readonly size: number };

const bases = fc.tuple(
  fc.uint8Array({ minLength: 1, maxLength: 40 }),
  fc.integer({ min: 1, max: 4000 }),
);
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 127 }).map((insert) => ({ insert })),
    fc.record({
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      size: fc.integer({ min: 1, max: 0x10000 }),
    }),
  ),
  { minLength: 1, maxLength: 12 },
);

test('chains of deltas make the objects that git makes of them', async () => {
  await fc.assert(
    fc.asyncProperty(bases, fc.array(steps, { maxLength: 5 }), async ([seed, times], chain) => {
      const { pack, contents } = toChain(
        Buffer.concat(Array.from({ length: times }, () => seed)),
        chain,
      );
      const objects = await collect(readPack(chunked(pack), limits));
      expect(objects.map(({ bytes }) => Buffer.from(bytes).toString('base64')).toSorted()).toEqual(
        contents.map((content) => content.toString('base64')).toSorted(),
      );
      expect(new Set(objects.map(({ id }) => id))).toEqual(idsOfGit(pack));
    }),
    { numRuns: 40 },
  );
});

/** A blob, and deltas each of the one before. */
function toChain(base: Buffer, chain: readonly (readonly Step[])[]) {
  const entries: MadeEntry[] = [{ type: 3, data: base }];
  const contents = [base];
  for (const each of chain) {
    const last = contents.at(-1) ?? base;
    const { delta, result } = makeDelta(
      last,
      each.map((step) => toInstruction(step, last.length)),
    );
    if (result.length > 500_000) break;
    entries.push({ type: 6, data: delta, base: 1 });
    contents.push(result);
  }
  return { pack: makePack(entries), contents };
}

function toInstruction(step: Step, length: number): Instruction {
  if ('insert' in step) return step;
  const offset = Math.floor(step.from * (length - 1));
  return { offset, size: Math.min(step.size, length - offset) };
}

function idsOfGit(pack: Buffer): ReadonlySet<string | undefined> {
  const file = join(path, 'made.pack');
  writeFileSync(file, pack);
  runGit({ cwd: path, args: ['index-pack', file] });
  const lines = `${runGit({ cwd: path, args: ['show-index'], input: readFileSync(join(path, 'made.idx')) })}`;
  rmSync(join(path, 'made.idx'), { force: true });
  return new Set(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[1]),
  );
}
