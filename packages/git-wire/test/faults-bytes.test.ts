import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GitRepository, History, HistoryQuestion } from '../src/git-client.ts';
import { listRefs } from '../src/list-refs.ts';
import { readPktLines } from '../src/protocol/read-pkt-lines.ts';
import type { UploadPack } from '../src/protocol/upload-pack.ts';
import { readHistory } from '../src/read-history.ts';
import { chunked } from './support/chunked.ts';
import { kindOf } from './support/kind-of.ts';
import { type Git, startGit } from './support/start-git.ts';

const sizes = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 });

let git: Git;
let repository: GitRepository;
let question: HistoryQuestion;
/** Answers of git, as they came. */
let refsAnswer: Buffer;
let historyAnswer: Buffer;

beforeAll(async () => {
  let last = Buffer.alloc(0);
  git = await startGit({
    fault: () => ({ replace: (answer: Buffer) => (last = Buffer.from(answer)) }),
  });
  const { id } = git.add('acme/action', [
    { commit: 'one', on: 'main', files: { 'action.yml': 'name: a\n' } },
    { commit: 'impostor', parents: ['one'], message: 'x'.repeat(100) },
    { commit: 'other', parents: [] },
    { tag: 'v1', of: 'one' },
  ]);
  repository = { url: `${git.url}/acme/action`, format: 'sha1' };
  question = { wants: [id('impostor'), id('other'), id('v1')], haves: [id('one')] };
  await git.client.listRefs(repository);
  refsAnswer = last;
  await git.client.readHistory(repository, question);
  historyAnswer = last;
});
afterAll(() => git.close());

describe('refs', () => {
  const read = (bytes: Uint8Array, cuts?: readonly number[]) =>
    listRefs(answering(bytes, cuts), repository);

  test('are the same wherever the answer is cut into chunks', async () => {
    const whole = await read(refsAnswer);
    expect(whole.refs.length).toBe(2);
    await fc.assert(
      fc.asyncProperty(sizes, async (cuts) => {
        expect(await read(refsAnswer, cuts)).toEqual(whole);
      }),
    );
  });

  test('are unreadable when any number of bytes is missing at the end', async () => {
    for (let length = 0; length < refsAnswer.length; length += 1) {
      expect(await kindOf(read(refsAnswer.subarray(0, length)))).toBe('unreadable');
    }
  });

  test('of other bytes are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(changes(), async (change) => {
        const kind = await kindOf(read(changed(refsAnswer, change)));
        expect(['a value', 'unreadable', 'server']).toContain(kind);
      }),
      { numRuns: 500 },
    );
  });
});

describe('history', () => {
  const read = (bytes: Uint8Array, cuts?: readonly number[]) =>
    readHistory(answering(bytes, cuts), repository, question);

  test('is the same wherever the answer is cut into chunks', async () => {
    const whole = await read(historyAnswer);
    expect([whole.commits.size, whole.unknown.length, whole.peeled.size]).toEqual([2, 0, 1]);
    await fc.assert(
      fc.asyncProperty(sizes, async (cuts) => {
        expect(await read(historyAnswer, cuts)).toEqual(whole);
      }),
    );
  });

  test('is unreadable when any number of bytes is missing at the end', async () => {
    for (let length = 0; length < historyAnswer.length; length += 1) {
      expect(await kindOf(read(historyAnswer.subarray(0, length)))).toBe('unreadable');
    }
  });

  // The worst of all would be an answer that lost the impostor on the way: nothing would be left to complain of.
  test('of other bytes is refused, or the same', async () => {
    const whole = await read(historyAnswer);
    await fc.assert(
      fc.asyncProperty(changes(), async (change) => {
        const answer = await settled(read(changed(historyAnswer, change)));
        if (answer !== undefined) expect(answer).toEqual(whole);
      }),
      { numRuns: 1000 },
    );
  });

  test('with any one bit changed is refused, or the same', async () => {
    const whole = await read(historyAnswer);
    for (let bit = 0; bit < historyAnswer.length * 8; bit += 1) {
      const at = bit >> 3;
      const byte = (historyAnswer[at] ?? 0) ^ (1 << (bit & 7));
      const answer = await settled(read(changed(historyAnswer, [{ at, byte }])));
      if (answer !== undefined) expect(answer).toEqual(whole);
    }
  });

  test('of any bytes is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), sizes, async (bytes, cuts) => {
        expect(['unreadable', 'server']).toContain(await kindOf(read(bytes, cuts)));
      }),
    );
  });
});

/** An answer that does not come from a network. */
function answering(bytes: Uint8Array, cuts?: readonly number[]): UploadPack {
  return ({ url }, { read }) => read(readPktLines(chunked(bytes, cuts)), url);
}

interface Change {
  readonly at: number;
  readonly byte: number;
}

function changes(): fc.Arbitrary<readonly Change[]> {
  const change = fc.record({ at: fc.nat(), byte: fc.nat({ max: 255 }) });
  return fc.array(change, { minLength: 1, maxLength: 3 });
}

function changed(bytes: Buffer, changes: readonly Change[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const { at, byte } of changes) copy[at % copy.length] = byte;
  return copy;
}

async function settled(history: Promise<History>): Promise<History | undefined> {
  return (await kindOf(history)) === 'a value' ? await history : undefined;
}
