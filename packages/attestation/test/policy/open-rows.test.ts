import { expect, test } from '@jest/globals';
import { openRows } from '../../src/policy/open-rows.ts';
import { type PolicyOptions, toPolicy } from '../../src/policy/to-policy.ts';

const repository = 'octo-org/tool';
const workflow = `${repository}/.github/workflows/release.yml`;
const run = { server: 'https://github.com', repository, runId: '1', runAttempt: '1' };

test.each<readonly [rows: PolicyOptions, isOpen: boolean]>([
  [{ repository }, true],
  [{ repository, 'repository-id': '1', instance: 'public-good' }, true],
  [{ 'signer-workflow': workflow }, true],
  [{ 'signer-workflow': `${workflow}@refs/tags/v1` }, false],
  [{ repository, 'source-ref': 'glob:refs/tags/*' }, false],
  [{ repository, trigger: 'push' }, false],
  [{ repository, environment: 'release' }, false],
])('%j: branches and pull requests pass: %s', (rows, isOpen) => {
  expect(openRows(toPolicy(rows)) !== undefined).toBe(isOpen);
  expect(openRows(toPolicy(rows, run))).toBeUndefined();
});
