import { describe, expect, test } from '@jest/globals';
import { chainsFrom, type Evidence, noPinPolicy, type PinEvidence } from '@portcullis/core';
import fc from 'fast-check';
import { inMemoryUpstream } from '../../core/test/support/online/in-memory-upstream.ts';
import type { RepositoryText, UpstreamText } from '../../core/test/support/online/upstream-text.ts';
import { gatherEvidence, type Upstream } from '../src/index.ts';
import { compositeOf, nodeAction } from './support/composite-of.ts';
import { gather } from './support/gather.ts';
import { released } from './support/released.ts';
import { treeOf } from './support/tree-of.ts';
import { watched } from './support/watched.ts';
import { whole } from './support/whole.ts';
import { workflowOf } from './support/workflow-of.ts';

const ci = '.github/workflows/ci.yml';

describe('questions', () => {
  test('one for refs and one for history a repository, however many use it', async () => {
    const asked: string[] = [];
    const repositories = {
      'o/a': released({ 'action.yml': compositeOf('o/c@v1', 'o/c/sub@v1') }, ['ee']),
      'o/b': released({ 'action.yml': compositeOf('o/c@v1', `O/C@${whole('ee')}`) }, ['ee']),
      'o/c': released({ 'action.yml': nodeAction, 'sub/action.yml': nodeAction }, ['ee']),
    };
    await gather(['o/a@v1', 'o/b@v1', `o/c@${whole('c1')}`], repositories, logged(asked));
    const count = (question: string) => asked.filter((one) => one === question).length;
    for (const name of ['o/a', 'o/b', 'o/c']) {
      expect(count(`refs ${name}`)).toBe(1);
      expect(count(`history ${name}`)).toBe(1);
      expect(count(`facts ${name}`)).toBe(1);
      expect(count(`advisories ${name}`)).toBe(1);
      expect(count(`releases ${name}`)).toBe(0);
    }
    expect(count('files o/a') + count('files o/b')).toBe(2);
    // Those of the tree together; those below in what comes while an answer is awaited.
    expect(count('files o/c')).toBeLessThanOrEqual(3);
  });

  test('the API in the same order, whatever the order of files: it may stop answering', async () => {
    const repositories = { 'o/a': released({}), 'o/b': released({}), 'o/c': released({}) };
    const orders = await Promise.all(
      [
        ['o/a@v1', 'o/b@v1', 'o/c@v1'],
        ['o/c@v1', 'o/a@v1', 'o/b@v1'],
      ].map(async (uses) => {
        const asked: string[] = [];
        await gather(uses, repositories, logged(asked));
        return asked.filter((one) => one.startsWith('facts'));
      }),
    );
    expect(orders).toEqual([0, 1].map(() => ['facts o/a', 'facts o/b', 'facts o/c']));
  });

  test('releases only where they could raise a verdict', async () => {
    const asked: string[] = [];
    const side: RepositoryText = {
      commits: { c0: [], c1: ['c0'], m: ['c0'] },
      branches: { main: 'm' },
      tags: { 'v1.0.0': 'c1' },
      files: { c1: { 'action.yml': nodeAction } },
      releases: { 'v1.0.0': { isImmutable: true, publishedAt: '2026-01-01T00:00:00.000Z' } },
    };
    const evidence = await gather(['o/a@v1.0.0'], { 'o/a': side }, logged(asked));
    expect(asked).toContain('releases o/a');
    expect(evidence.pins.get('o/a@v1.0.0')?.verdict).toBe('released');
  });

  test('a release that only the API knows is on the default branch where that holds it', async () => {
    const line: RepositoryText = {
      commits: { c1: [], c2: ['c1'] },
      branches: { main: 'c2' },
      tags: { edge: 'c1' },
      files: { c1: { 'action.yml': nodeAction } },
      releases: { edge: { isImmutable: false, publishedAt: undefined } },
    };
    const evidence = await gather(['o/a@edge'], { 'o/a': line });
    expect(evidence.pins.get('o/a@edge')).toMatchObject({
      verdict: 'released',
      proof: 'tag "edge", in the history of branch "main"',
    });
  });

  test('the API last, for what git had no use for', async () => {
    const line = released({ 'action.yml': nodeAction }, ['ee']);
    const failing = { ...line, failing: { history: 'too-large' as const } };
    const asked: string[] = [];
    const uses = ['o/a@v1', `o/a@${whole('ff')}`];
    const evidence = await gather(uses, { 'o/a': failing }, logged(asked));
    expect(asked.filter((one) => one === 'holds o/a')).toHaveLength(2);
    expect(evidence.pins.get('o/a@v1')?.verdict).toBe('released');
    expect(evidence.pins.get(`o/a@${whole('ff')}`)?.verdict).toBe('inconclusive');
  });

  test('releases everywhere for a cooldown', async () => {
    const asked: string[] = [];
    const tree = treeOf({ [ci]: workflowOf('o/a@v1') }, { ...noPinPolicy, cooldown: 7 });
    const upstream = inMemoryUpstream({ 'o/a': released({ 'action.yml': nodeAction }) });
    await gatherEvidence([tree], { upstream: logged(asked)(upstream) });
    expect(asked).toContain('releases o/a');
  });

  test('none for a repository that cannot be', async () => {
    const evidence = await gather(['../x@v1'], {});
    expect(evidence.pins.size).toBeLessThanOrEqual(1);
  });
});

test('the slowest repository decides how long it takes', async () => {
  const latency = 400;
  const names = Array.from({ length: 12 }, (_, index) => `o/r${index}`);
  const repositories = Object.fromEntries(
    names.map((name) => [name, released({ 'action.yml': nodeAction }, ['a1'])]),
  );
  const late = (upstream: Upstream) =>
    watched(upstream, async (_, answer) => {
      await new Promise((done) => setTimeout(done, latency));
      return answer;
    });
  const before = performance.now();
  await gather(
    names.map((name) => `${name}@v1`),
    repositories,
    late,
  );
  // Refs, files, history: each waits for the one before it.
  expect(performance.now() - before).toBeLessThan(1.3 * 3 * latency);
});

test('neither the order of trees nor of answers changes the evidence', async () => {
  const repositories: UpstreamText = {
    'o/a': released(
      {
        'action.yml': compositeOf('o/c@v1', 'O/B/sub@v1', '$/x', 'O/e@v1'),
        'x/action.yml': compositeOf('o/d@v1'),
      },
      ['a1'],
    ),
    'o/b': released(
      {
        'sub/action.yml': compositeOf('o/a@v1', `o/c@${whole('a1')} # v1`),
        'action.yml': nodeAction,
      },
      ['a1'],
    ),
    'o/c': {
      ...released({ 'action.yml': compositeOf('o/B@v1', 'o/gone@v1') }, ['a1', 'b2']),
      tags: { v1: 'b2' },
    },
    'o/d': released({ 'action.yml': compositeOf('O/d/deep@v1', 'o/E@v1') }),
    'o/e': released({ 'action.yml': nodeAction }),
  };
  const files = [
    workflowOf('o/a@v1', `o/c@${whole('a1')} # v1`),
    workflowOf('o/b/sub@v1', 'O/A@v1'),
    workflowOf(`o/c@${whole('a1')}`, 'o/d@v1'),
  ];
  const trees = files.map((text) => treeOf({ [ci]: text }));
  const run = async (order: readonly number[], pauses: readonly number[]) => {
    const { evidence } = await gatherEvidence(
      order.flatMap((index) => trees[index] ?? []),
      { upstream: slowed(inMemoryUpstream(repositories), pauses) },
    );
    return shown(evidence);
  };
  const expected = await run([0, 1, 2], [0]);
  const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
  const pauses = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(order, pauses, async (some, waits) => {
      expect(await run(some, waits)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

function shown({ pins, repositories }: Evidence): unknown {
  const chains = (pin: PinEvidence, evidence: Evidence) =>
    [...chainsFrom(pin, evidence)].map(({ hops }) => hops.map(({ text }) => text).join(' '));
  return {
    repositories: [...repositories].map(([key, { name, movedTo }]) => ({ key, name, movedTo })),
    pins: [...pins.values()].map(({ document, needs, ...pin }) => ({
      ...pin,
      needs: needs.kind === 'known' ? needs.value.map(({ to, text }) => ({ to, text })) : needs,
      source: document?.source,
      chains: chains({ ...pin, document, needs }, { pins, repositories }),
    })),
  };
}

function logged(asked: string[]): (upstream: Upstream) => Upstream {
  return (upstream) =>
    watched(upstream, (question, answer) => {
      asked.push(question);
      return answer;
    });
}

/** Answers after some turns of the loop, another number each time. */
function slowed(upstream: Upstream, pauses: readonly number[]): Upstream {
  let index = 0;
  return watched(upstream, async (_, answer) => {
    const turns = pauses[index % pauses.length] ?? 0;
    index += 1;
    for (let turn = 0; turn < turns; turn += 1) await new Promise((done) => setImmediate(done));
    return answer;
  });
}
