import { expect, test } from '@jest/globals';
import { judgeRefusal } from '../../src/prove/cases/judge-refusal.ts';
import type { Seen } from '../../src/prove/sandbox/execution.ts';

const refused: Seen = {
  ...{ code: 1, said: 'tool: checksum differs\n', asked: [], executables: [], unpacked: [] },
  hasRun: false,
};
const left = { path: 'home/.local/bin/tool', sha256: 'a1', isTripwire: false };

/** Each of what a refusal asks for by itself: the others are as they should be. */
test.each<[string, Partial<Seen>, string, string]>([
  ['refuses', {}, 'pass', 'refused with exit code 1: "tool: checksum differs"'],
  ['ends with 0', { code: 0 }, 'fail', 'ends with 0 although it installs nothing'],
  ['leaves a program', { executables: [left] }, 'fail', 'leaves "home/.local/bin/tool" executable'],
  ['unpacks first', { unpacked: ['tmp/tool'] }, 'fail', 'unpacks before it has verified'],
  ['runs it', { hasRun: true }, 'fail', 'what was downloaded has been run'],
  [
    'has to be ended',
    { code: undefined, stopped: 'it took too long' },
    'unproven',
    'it took too long',
  ],
  [
    'has to be ended, and leaves a program',
    { code: undefined, executables: [left] },
    'fail',
    'executable',
  ],
])('an installer that %s', (...row) => {
  const [, more, outcome, why] = row;
  const judgement = judgeRefusal({ ...refused, ...more }, new Set());
  expect(judgement).toEqual({ outcome, why: expect.stringContaining(why) });
});

test('what it may install all the same is no failure', () => {
  const seen = { ...refused, executables: [left] };
  expect(judgeRefusal(seen, new Set(['a1']))).toMatchObject({ outcome: 'pass' });
});
