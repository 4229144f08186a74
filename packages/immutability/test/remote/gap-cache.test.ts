import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { GapReport } from '@portcullis/core';
import { openGapCache } from '../../src/remote/open-gap-cache.ts';
import { remoteKey } from '../../src/remote/remote-key.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-gaps-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = { line: 1, column: 1, offset: 0 };
const report: GapReport = {
  version: 1,
  action: { path: '.', using: 'node24' },
  sites: [
    {
      at: { path: 'dist/index.js', start, end: start },
      kind: 'download',
      what: 'https://example.com/{version}\n',
      mutability: 'floating',
      verification: 'none',
      input: { name: 'version', default: null },
      verdict: 'gap',
      why: 'nothing is compared',
      confidence: 'high',
      weakness: 'mutable-unverified',
      advice: { author: 'a', user: 'b' },
    },
  ],
  verdict: 'gaps',
  inconclusive: [{ why: 'x' }],
};

function open(analyser = 'one') {
  return openGapCache({ folder, analyser, onWarning: () => {} });
}

test('what was written is read by another run of the same analyser, for the same key', () => {
  open().write('key', report);
  expect(open().read('key')).toEqual(report);
  expect(open('two').read('key')).toBeUndefined();
  expect(open().read('other')).toBeUndefined();
});

test.each([
  ['a verdict', (text: string) => text.replace('"gaps"', '"clean"')],
  ['an end', (text: string) => text.slice(0, -1)],
  ['a line more', (text: string) => `${text}\n`],
  ['nothing left', () => ''],
])('an entry that is damaged is none: %s', (_, damage) => {
  open().write('key', report);
  const [name = ''] = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((one) =>
    one.endsWith('.gaps'),
  );
  const file = join(folder, name);
  writeFileSync(file, damage(readFileSync(file, 'utf8')));
  expect(open().read('key')).toBeUndefined();
});

test('a key does not depend on the spelling of names, and on nothing else', () => {
  const action = {
    repository: 'A/b',
    path: undefined,
    commit: 'AB',
    inputs: new Map([['V', '1']]),
  };
  const same = { repository: 'a/B', path: '.', commit: 'ab', inputs: new Map([['v', '1']]) };
  expect(remoteKey(action)).toBe(remoteKey(same));
  expect(remoteKey({ ...same, path: 'x' })).not.toBe(remoteKey(same));
  expect(remoteKey({ ...same, inputs: new Map() })).not.toBe(remoteKey(same));
});
