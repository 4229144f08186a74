import { expect, test } from '@jest/globals';
import { environmentOf } from '../../src/analysis/environment-of.ts';
import { onPush, repositoryOf } from './repository-of.ts';

test.each([
  ['', 'never'],
  ["environment: ''", 'never'],
  ['environment:', 'never'],
  ['environment: {url: x}', 'never'],
  ["environment: ${{ '' }}", 'never'],
  ['environment: npm', 'always'],
  ['environment: {name: npm}', 'always'],
  ['environment: ${{ vars.ENVIRONMENT }}', 'always'],
  ["environment: ${{ github.ref == 'x' && 'a' || 'b' }}", 'always'],
  ["environment: ${{ github.ref == 'x' && 'a' || '' }}", 'sometimes'],
])('%j: %s', (text, expected) => {
  const job = repositoryOf({ ci: onPush(`  a:\n    runs-on: x\n    ${text}\n`) }).workflows[0]
    ?.jobs[0];
  expect(job && environmentOf(job)).toBe(expected);
});
