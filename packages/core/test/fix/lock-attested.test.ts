import { expect, test } from '@jest/globals';
import { gatherLock } from '@portcullis/closure';
import { readLock } from '../../src/index.ts';
import { inMemoryUpstream } from '../support/online/in-memory-upstream.ts';
import type { RepositoryText } from '../support/online/upstream-text.ts';
import { toRequest } from '../support/scenario.ts';

const commit = 'a1'.padEnd(40, '0');

const tool: RepositoryText = {
  commits: { a1: [] },
  branches: { main: 'a1' },
  tags: { 'v1.0.0': 'a1' },
  facts: { id: 1, ownerId: 2, fullName: 'octo-org/tool', isArchived: false },
};

async function locked(repository: RepositoryText) {
  const steps = `      - uses: octo-org/tool@${commit} # v1.0.0\n`;
  const files = new Map([
    [
      '.github/workflows/w.yml',
      `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}`,
    ],
    ['.github/portcullis.yml', 'version: 1\npins: {minimum: attested}\n'],
  ]);
  const { repository: tree, policy } = toRequest({ files, profile: 'default' });
  const read = readLock(tree);
  if (read.kind === 'refused') throw new Error(read.reason);
  const upstream = inMemoryUpstream({ 'octo-org/tool': repository });
  const options = { upstream, isUpdate: false, onProgress: () => {} };
  return gatherLock({ repository: tree, policy }, read.former, options);
}

test('what is attested is locked, where the policy wants it', async () => {
  const { text, refused } = await locked({ ...tool, attested: { 'v1.0.0': { object: 'a1' } } });
  expect(refused).toEqual([]);
  expect(text).toContain(`sha1-${commit}`);
});

test('what is not attested is refused', async () => {
  const { refused } = await locked(tool);
  expect(refused).toMatchObject([{ message: expect.stringContaining('not attested by GitHub') }]);
});

test('what nobody could tell is inconclusive', async () => {
  const { refused, inconclusive } = await locked({ ...tool, failing: { attested: 'rate-limit' } });
  expect(refused).toEqual([]);
  expect(inconclusive).toHaveLength(1);
});
