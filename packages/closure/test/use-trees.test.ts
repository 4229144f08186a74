import { expect, test } from '@jest/globals';
import { graphTree } from '@portcullis/core';
import { toUseTrees } from '../src/index.ts';
import { compositeOf, nodeAction } from './support/composite-of.ts';
import { gather } from './support/gather.ts';
import { released } from './support/released.ts';
import { treeOf } from './support/tree-of.ts';
import { whole } from './support/whole.ts';
import { workflowOf } from './support/workflow-of.ts';

const uses = ['o/root@v1', './here', 'docker://alpine:3', 'o/leaf@v1', '${{ x }}'];
const { repository } = treeOf({
  '.github/workflows/ci.yml': workflowOf(...uses, 'o/root@v1'),
  'here/action.yml': compositeOf(`o/leaf@${whole('c1')}`),
});

test('offline, what the files say', () => {
  expect(graphTree(toUseTrees(repository, undefined))).toBe(`.github/workflows/ci.yml
├── o/root@v1  (not pinned)
├── ./here
├── alpine:3  (not pinned)
├── o/leaf@v1  (not pinned)
└── \${{ x }}  (cannot be read)

here/action.yml
└── o/leaf@${whole('c1')}
`);
});

test('online, all that it leads to, each once', async () => {
  const evidence = await gather(['o/root@v1', 'o/leaf@v1', `o/leaf@${whole('c1')}`], {
    'o/root': released({
      'action.yml': compositeOf('o/leaf@v1', './x', 'o/root@v1', 'o/gone@v1', './x'),
    }),
    'o/leaf': released({ 'action.yml': compositeOf('$/deep'), 'deep/action.yml': nodeAction }),
  });
  expect(graphTree(toUseTrees(repository, evidence))).toBe(`.github/workflows/ci.yml
├── o/root@v1  (not pinned, released, v1)
│   ├── o/leaf@v1  (not pinned, released, v1)
│   │   └── $/deep  (released, v1)
│   ├── ./x  (from the workspace)
│   ├── o/root@v1  (not pinned, released, v1, see above)
│   └── o/gone@v1  (not pinned, inconclusive, not followed: the server does not tell the refs of "o/gone")
├── ./here
├── alpine:3  (not pinned)
├── o/leaf@v1  (not pinned, released, v1, see above)
└── \${{ x }}  (cannot be read)

here/action.yml
└── o/leaf@${whole('c1')}  (released, v1)
    └── $/deep  (released, v1)
`);
});

test('content that leads on and on is drawn to a depth, and it is said that there is more', async () => {
  const files: Record<string, string> = {};
  const all = Array.from({ length: 900 }, (_, index) => `$/p${index}`);
  for (const [index] of all.entries())
    files[`p${index}/action.yml`] = compositeOf(`$/p${index + 1}`);
  files['action.yml'] = compositeOf(...all);
  const evidence = await gather(['o/root@v1'], { 'o/root': released(files) });
  const tree = treeOf({ '.github/workflows/ci.yml': workflowOf('o/root@v1') });
  const text = graphTree(toUseTrees(tree.repository, evidence));
  expect(text).toContain('$/p49');
  expect(text).toContain('more than 50 levels down');
});
