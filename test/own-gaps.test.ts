import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { runProgram } from './support/run-program.ts';

const dirs = globSync('actions/*/action.yml').map(dirname).sort();

test('none of our actions leaves anything to others', () => {
  const { stdout, stderr, status } = runProgram('packages/cli', {
    cwd: process.cwd(),
    args: ['gaps', '--batch', '-'],
    input: dirs.join('\n'),
    timeout: 120_000,
  });
  const told = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  const clean = { sites: [], inconclusive: [], verdict: 'clean' };
  expect(dirs.length).toBeGreaterThan(15);
  expect(told).toEqual(dirs.map((dir) => expect.objectContaining({ dir, ...clean })));
  expect([stderr, status]).toEqual(['', 0]);
}, 120_000);
