import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { everyGuard, rulePages } from '@portcullis/core';
import { ruleHelpJson, ruleIdsJson, rulePagesJson } from '@portcullis/dev';

const rules = 'packages/core/src/rules';

test.each([
  ['pages.json', rulePagesJson()],
  ['ids.json', ruleIdsJson()],
  ...[...ruleHelpJson()].map(([guard, help]) => [`help/${guard}.json`, help] as const),
])('%s is what "npm run docs" writes', (file, text) => {
  expect(readFileSync(`${rules}/${file}`, 'utf8') === text).toBe(true);
});

test('every rule has a page', () => {
  expect([...rulePages.keys()].sort()).toEqual(everyGuard.rules.map(({ meta }) => meta.id).sort());
});
