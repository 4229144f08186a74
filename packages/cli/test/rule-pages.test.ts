import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { everyGuard, rulePages } from '@portcullis/core';
import { rulePagesJson } from '@portcullis/dev';

test('pages.json holds every rule.md as it is; "npm run docs" writes it', () => {
  const written = readFileSync('packages/core/src/rules/pages.json', 'utf8');
  expect(written === rulePagesJson()).toBe(true);
});

test('every rule has a page', () => {
  expect([...rulePages.keys()].sort()).toEqual(everyGuard.rules.map(({ meta }) => meta.id).sort());
});
