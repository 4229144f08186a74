import { describe, expect, test } from '@jest/globals';
import { inMemoryUpstream } from '../../core/test/support/online/in-memory-upstream.ts';
import { gatherEvidence } from '../src/index.ts';
import { limits } from '../src/limits.ts';
import { compositeOf, nodeAction } from './support/composite-of.ts';
import { keysOf, needsOf } from './support/evidence-text.ts';
import { gather } from './support/gather.ts';
import { released } from './support/released.ts';
import { treeOf } from './support/tree-of.ts';
import { whole } from './support/whole.ts';
import { workflowOf } from './support/workflow-of.ts';

const ci = '.github/workflows/ci.yml';

describe('what is followed', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a step of a composite', compositeOf('o/leaf@v1'), ['o/leaf@v1']],
    ['a composite in a sub-path', compositeOf('o/leaf/sub/deep@v1'), ['o/leaf/sub/deep@v1']],
    ['"$/", at the same commit', compositeOf('$/other'), ['o/root/other@c1']],
    ['"$/" as the root', compositeOf('$/'), ['o/root@c1']],
    ['"./", never: it is read from the workspace', compositeOf('./other'), []],
    ['an image', compositeOf('docker://alpine:3'), []],
    ['what GitHub would refuse', compositeOf('nothing', '${{ x }}'), []],
  ])('%s', async (_, text, expected) => {
    const evidence = await gather(['o/root@v1'], {
      'o/root': released({ 'action.yml': text, 'other/action.yml': nodeAction }),
      'o/leaf': released({ 'action.yml': nodeAction, 'sub/deep/action.yml': nodeAction }),
    });
    expect(keysOf(evidence)).toEqual(['o/root@v1', ...expected].sort());
  });

  test('called workflows, their jobs, and the lockfile beside them', async () => {
    const tree = treeOf({
      [ci]: 'on: push\njobs:\n  a:\n    uses: o/w/.github/workflows/a.yml@v1\n',
    });
    const { evidence } = await gatherEvidence([tree], {
      upstream: inMemoryUpstream({
        'o/w': released({
          '.github/workflows/a.yml':
            'on: workflow_call\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n  b:\n    uses: $/.github/workflows/c.yml\n',
          '.github/workflows/b.yml': workflowOf('o/leaf@v1', './local', '$/sub'),
          '.github/workflows/c.yml': workflowOf('o/leaf@v2'),
          '.github/workflows/actions.lock': lock('.github/workflows/b.yml', 'o/leaf@v1', 'c1'),
          'sub/action.yml': nodeAction,
        }),
        'o/leaf': { ...released({ 'action.yml': nodeAction }), tags: { v1: 'c1', v2: 'c1' } },
      }),
    });
    expect(needsOf(evidence, 'o/w/.github/workflows/a.yml@v1')).toEqual([
      'repository ./.github/workflows/b.yml -> o/w/.github/workflows/b.yml@c1 pinned',
      'repository $/.github/workflows/c.yml -> o/w/.github/workflows/c.yml@c1 pinned',
    ]);
    expect(needsOf(evidence, `o/w/.github/workflows/b.yml@${whole('c1')}`)).toEqual([
      `repository o/leaf@v1 -> o/leaf@c1 under o/w@${whole('c1').slice(0, 12)}/.github/workflows/actions.lock pinned`,
      'local ./local -> nothing',
      'repository $/sub -> o/w/sub@c1 pinned',
    ]);
    expect(needsOf(evidence, `o/w/.github/workflows/c.yml@${whole('c1')}`)).toEqual([
      'repository o/leaf@v2 -> o/leaf@v2',
    ]);
  });

  test('docker actions: their image, or what their Dockerfile builds on', async () => {
    const docker = (image: string) => `name: d\nruns:\n  using: docker\n  image: ${image}\n`;
    const evidence = await gather(['o/a@v1', 'o/b@v1', 'o/c@v1', 'o/d@v1'], {
      'o/a': released({ 'action.yml': docker('docker://alpine:3') }),
      'o/b': released({
        'action.yml': docker('Dockerfile'),
        Dockerfile: 'FROM alpine:3 AS x\nFROM x\n',
      }),
      'o/c': released({
        'action.yml': docker('build/Dockerfile'),
        'build/Dockerfile': `FROM a@sha256:${'1'.repeat(64)}\n`,
      }),
      'o/d': released({ Dockerfile: 'FROM scratch\n' }),
    });
    expect(needsOf(evidence, 'o/a@v1')).toEqual(['image alpine:3 -> nothing']);
    expect(needsOf(evidence, 'o/b@v1')).toEqual(['image alpine:3 -> nothing']);
    expect(needsOf(evidence, 'o/c@v1')).toEqual([
      `image a@sha256:${'1'.repeat(64)} -> nothing pinned`,
    ]);
    expect(needsOf(evidence, 'o/d@v1')).toEqual([]);
  });

  test('cycles, once', async () => {
    const evidence = await gather(['o/a@v1'], {
      'o/a': released({ 'action.yml': compositeOf('o/b@v1') }),
      'o/b': released({ 'action.yml': compositeOf('o/a@v1', 'o/b@v1') }),
    });
    expect(keysOf(evidence)).toEqual(['o/a@v1', 'o/b@v1']);
  });

  test('as far as GitHub would, and a little more', async () => {
    const files = Object.fromEntries(
      Array.from({ length: limits.depth + 5 }, (_, index) => [
        `${index}/action.yml`,
        compositeOf(`o/deep/${index + 1}@v1`),
      ]),
    );
    const evidence = await gather(['o/deep/0@v1'], { 'o/deep': released(files) });
    expect(keysOf(evidence)).toHaveLength(limits.depth + 2);
    const last = evidence.pins.get(`o/deep/${limits.depth + 1}@v1`);
    expect(last).toMatchObject({ verdict: 'inconclusive', needs: { reason: 'too-deep' } });
  });

  test('a shorter way leads further', async () => {
    const files = Object.fromEntries(
      Array.from({ length: limits.depth + 5 }, (_, index) => [
        `${index}/action.yml`,
        compositeOf(`o/deep/${index + 1}@v1`),
      ]),
    );
    const evidence = await gather([`o/deep/0@v1`, 'o/late@v1'], {
      'o/deep': released(files),
      'o/late': released({ 'action.yml': compositeOf(`o/deep/${limits.depth}@v1`) }),
    });
    expect(evidence.pins.get(`o/deep/${limits.depth + 3}@v1`)?.verdict).toBe('released');
  });

  test('not without end', async () => {
    const uses = Array.from({ length: 900 }, (_, index) => `o/many/${index}@v1`);
    const evidence = await gather(['o/a@v1', 'o/b@v1', 'o/c@v1'], {
      'o/a': released({ 'action.yml': compositeOf(...uses) }),
      'o/b': released({
        'action.yml': compositeOf(...uses.map((text) => text.replace('/many/', '/many/b'))),
      }),
      'o/c': released({
        'action.yml': compositeOf(...uses.map((text) => text.replace('/many/', '/many/c'))),
      }),
      'o/many': released({}),
    });
    const left = [...evidence.pins.values()].filter(
      ({ needs }) => needs.kind === 'unknown' && needs.reason === 'too-many',
    );
    expect(left).toHaveLength(2703 - limits.pins);
    for (const { verdict } of left) expect(verdict).toBe('inconclusive');
  });

  test('a file that uses more than anybody can look at is inconclusive', async () => {
    const uses = Array.from({ length: limits.needs + 1 }, (_, index) => `o/many/${index}@v1`);
    const evidence = await gather(['o/a@v1'], {
      'o/a': released({ 'action.yml': compositeOf(...uses) }),
    });
    expect(evidence.pins.get('o/a@v1')?.needs).toMatchObject({ reason: 'too-many' });
  });
});

function lock(path: string, key: string, commit: string): string {
  return `version: 'v0.0.2'\nworkflows:\n  ${path}:\n    - ${key}\ndependencies:\n  ${key}:\n    commit: sha1-${whole(commit)}\n`;
}
