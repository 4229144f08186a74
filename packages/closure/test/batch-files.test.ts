import { expect, test } from '@jest/globals';
import type { Known } from '@portcullis/core';
import { batchFiles } from '../src/follow/batch-files.ts';
import { boundTexts } from '../src/follow/bound-texts.ts';
import { limits } from '../src/limits.ts';
import type { FileAnswer, FileAsked } from '../src/upstream.ts';

const file = (path: string): FileAsked => ({ commit: 'c', path });

test('what is wanted at once is one question, what comes meanwhile the next, nothing twice', async () => {
  const asked: string[][] = [];
  const read = batchFiles(async (wanted) => {
    asked.push(wanted.map(({ path }) => path));
    await new Promise((done) => setTimeout(done, 20));
    return wanted.map((one) => known({ ...one, kind: 'file', text: one.path }));
  });
  const first = [read([file('a'), file('b')]), read([file('b'), file('c')])];
  await new Promise((done) => setTimeout(done, 5));
  const second = [read([file('d')]), read([file('a'), file('e')])];
  const answers = await Promise.all([...first, ...second]);
  await read([file('e')]);
  expect(asked).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
  expect(
    answers.map((one) => one.map((answer) => answer.kind === 'known' && answer.value.path)),
  ).toEqual([['a', 'b'], ['b', 'c'], ['d'], ['a', 'e']]);
});

test('each file has an answer of its own, also when the answer leaves it out', async () => {
  const silent = { kind: 'unknown', reason: 'network', message: 'it stalled' } as const;
  const read = batchFiles(async () => [silent, known({ ...file('b'), kind: 'absent' })]);
  expect(await read([file('a'), file('b'), file('c')])).toEqual([
    silent,
    known({ ...file('b'), kind: 'absent' }),
    { kind: 'unknown', reason: 'unreadable', message: 'the answer has no "c"' },
  ]);
});

test('of all texts together no more is read than can be judged', async () => {
  const text = 'x'.repeat(limits.totalLength / 4);
  const files = boundTexts(async (_, wanted) =>
    wanted.map((one) => known({ ...one, kind: 'file', text })),
  );
  const kinds: string[] = [];
  for (const path of ['a', 'b', 'c', 'd', 'e']) {
    for (const answer of await files('o/n', [file(path)]))
      if (answer.kind === 'known') kinds.push(answer.value.kind);
  }
  expect(kinds).toEqual(['file', 'file', 'file', 'file', 'too-large']);
});

test('a text that is left out keeps the time of its commit', async () => {
  const committedAt = '2026-11-20T10:00:00Z';
  const text = 'x'.repeat(limits.totalLength + 1);
  const files = boundTexts(async (_, wanted) =>
    wanted.map((one) => known({ ...one, committedAt, kind: 'file', text })),
  );
  expect(await files('o/n', [file('a')])).toEqual([
    known({ ...file('a'), committedAt, kind: 'too-large' }),
  ]);
});

function known(value: FileAnswer): Known<FileAnswer> {
  return { kind: 'known', value };
}
