import { describe, expect, test } from '@jest/globals';
import { inMemoryUpstream } from '../../core/test/support/online/in-memory-upstream.ts';
import { gatherEvidence } from '../src/index.ts';
import { compositeOf, nodeAction } from './support/composite-of.ts';
import { needsOf } from './support/evidence-text.ts';
import { gather } from './support/gather.ts';
import { released } from './support/released.ts';
import { treeOf } from './support/tree-of.ts';
import { whole } from './support/whole.ts';
import { workflowOf } from './support/workflow-of.ts';

const ci = '.github/workflows/ci.yml';

describe('a lockfile of the audited tree', () => {
  const locked = `o/root@${whole('c1')} under .github/workflows/actions.lock`;
  const repositories = {
    'o/root': released({ 'action.yml': compositeOf('o/leaf@v1') }),
    'o/leaf': { ...released({ 'action.yml': nodeAction }, ['ee']), tags: { v1: 'ee' } },
    'o/unused': released({}),
  };
  const text = `version: 'v0.0.2'
workflows:
  ${ci}:
    - o/root@v1
    - o/leaf@v1
dependencies:
  o/root@v1:
    commit: sha1-${whole('c1')}
    uses:
      - o/leaf@v1
  o/leaf@v1:
    commit: sha1-${whole('c1')}
  o/unused@v1:
    commit: sha1-${whole('c1')}
`;

  test('says what is run, and what that runs', async () => {
    const tree = treeOf({ [ci]: workflowOf('o/root@v1'), '.github/workflows/actions.lock': text });
    const { evidence } = await gatherEvidence([tree], { upstream: inMemoryUpstream(repositories) });
    expect(needsOf(evidence, locked)).toEqual([
      'repository o/leaf@v1 -> o/leaf@c1 under .github/workflows/actions.lock pinned',
    ]);
  });

  test('has a verdict for each of its commits, and v1 has moved', async () => {
    const tree = treeOf({ [ci]: workflowOf('o/root@v1'), '.github/workflows/actions.lock': text });
    const { evidence } = await gatherEvidence([tree], { upstream: inMemoryUpstream(repositories) });
    const verdicts = ['o/root', 'o/leaf', 'o/unused'].map(
      (name) => evidence.pins.get(`${name}@${whole('c1')}`)?.verdict,
    );
    expect(verdicts).toEqual(['released', 'moved', 'released']);
  });
});

test('what the trees say of a pin goes before what others say of it', async () => {
  const repositories = {
    'o/a': { ...released({ 'action.yml': nodeAction }, ['ee', 'ff']), tags: { v1: 'ff' } },
    'o/b': released({ 'action.yml': compositeOf(`o/a@${whole('ee')} # v1`) }),
  };
  const said = await gather([`o/a@${whole('ee')}`, 'o/b@v1'], repositories);
  expect(said.pins.get(`o/a@${whole('ee')}`)?.verdict).toBe('unreleased');
  const unsaid = await gather(['o/b@v1'], repositories);
  expect(unsaid.pins.get(`o/a@${whole('ee')}`)?.verdict).toBe('moved');
});
