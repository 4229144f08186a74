import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { policyKeys } from '../../src/policy/policy-keys.ts';

const path = join(import.meta.dirname, '../../../../docs/attestation-policy.md');
const page = readFileSync(path, 'utf8');
const blocks = [...page.matchAll(/```yaml\n(?<text>.*?)```/gs)].map(
  ({ groups }) => groups?.text ?? '',
);
// What names a whole policy, and not two rows of one.
const recipes = blocks.filter((text) => /^(?:repository|identity):/m.test(text));

test.each(recipes)('the page can be copied: %j', (text) => {
  expect(() => parsePolicy(text, 'policy.yml')).not.toThrow();
});

test('there are recipes, and no block is anything else', () => {
  expect(recipes.length).toBeGreaterThan(5);
  expect(recipes).toEqual(blocks);
});

test('the table has every key', () => {
  const [, table = ''] = page.split('## Rows');
  const rows = [...table.matchAll(/^\| `(?<key>[a-z-]+)` \|/gm)].map(({ groups }) => groups?.key);
  const keys = new Set(['instance', 'thresholds', ...Object.keys(policyKeys)]);
  keys.delete('version');
  expect(new Set(rows.filter((key) => keys.has(key ?? '')))).toEqual(keys);
});
