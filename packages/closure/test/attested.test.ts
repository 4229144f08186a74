import { describe, expect, test } from '@jest/globals';
import { noPinPolicy, type PinEvidence } from '@portcullis/core';
import { inMemoryUpstream } from '../../core/test/support/online/in-memory-upstream.ts';
import type { RepositoryText } from '../../core/test/support/online/upstream-text.ts';
import { gatherEvidence, type Upstream } from '../src/index.ts';
import { treeOf } from './support/tree-of.ts';
import { watched } from './support/watched.ts';
import { whole } from './support/whole.ts';
import { workflowOf } from './support/workflow-of.ts';

const name = 'octo-org/tool';
const facts = { id: 7, ownerId: 8, fullName: name, isArchived: false };

/** `a1` is released by a plain tag, `a2` by an annotated one. */
const tool: RepositoryText = {
  commits: { a1: [], a2: ['a1'], a3: ['a2'] },
  branches: { main: 'a3' },
  tags: { 'v1.0.0': 'a1', v1: 'a2', 'v1.1.0': { object: 'e1', commit: 'a2' } },
  facts,
  attested: { 'v1.0.0': { object: 'a1' }, 'v1.1.0': { object: 'e1' } },
};

interface Judging {
  readonly minimum?: 'attested' | 'released';
  readonly repository?: RepositoryText;
  readonly wrap?: (upstream: Upstream) => Upstream;
}

async function judge(
  ref: string,
  { minimum = 'attested', repository = tool, wrap = (upstream) => upstream }: Judging = {},
) {
  const asked: string[] = [];
  const watch = <Answer>(question: string, answer: Promise<Answer>): Promise<Answer> => {
    asked.push(question);
    return answer;
  };
  const tree = treeOf(
    { '.github/workflows/ci.yml': workflowOf(`${name}@${ref}`) },
    { ...noPinPolicy, minimum },
  );
  const upstream = watched(wrap(inMemoryUpstream({ [name]: repository })), watch);
  const { evidence } = await gatherEvidence([tree], { upstream });
  const pin: PinEvidence | undefined = evidence.pins.get(`${name}@${ref}`);
  return { pin, asked };
}

describe('a pin is attested', () => {
  test.each([
    ['by the commit', whole('a1'), '"v1.0.0"'],
    ['by its tag object', whole('a2'), '"v1.1.0"'],
    ['when the tag is written', 'v1.0.0', '"v1.0.0"'],
    ['when the tag object is written', whole('e1'), '"v1.1.0"'],
    ['when a moving tag is written that ends there', 'v1', '"v1.1.0"'],
  ])('%s', async (_, ref, tag) => {
    const { pin } = await judge(ref);
    expect(pin?.verdict).toBe('attested');
    expect(pin?.proof).toContain(
      `${tag} is an immutable release of this commit, attested by GitHub on 2026-01-01`,
    );
    expect(pin?.unattested).toBeUndefined();
  });

  test('off every main branch', async () => {
    const repository = { ...tool, branches: { main: 'a1' } };
    const { pin } = await judge(whole('a2'), { repository });
    expect(pin?.verdict).toBe('attested');
  });

  test('when nobody tells its history', async () => {
    const repository = { ...tool, failing: { history: 'network', holds: 'network' } } as const;
    const { pin } = await judge(whole('a1'), { repository });
    expect(pin?.verdict).toBe('attested');
  });

  test('by its name where nobody tells its number', async () => {
    const repository = { ...tool, failing: { facts: 'rate-limit' } } as const;
    expect((await judge(whole('a1'), { repository })).pin?.verdict).toBe('attested');
  });
});

describe('a pin is not attested', () => {
  const reasons: readonly (readonly [string, RepositoryText, string])[] = [
    ['without an attestation', { ...tool, attested: {} }, ', not attested by GitHub'],
    [
      'by what was refused',
      { ...tool, attested: { 'v1.0.0': { object: 'a1', refused: 'its signer is "x"' } } },
      ', and what attests it is refused: its signer is "x"',
    ],
    [
      'by another repository of this name',
      { ...tool, attested: { 'v1.0.0': { object: 'a1', repositoryId: '6' } } },
      ', and what attests it is refused: it is of the repository "octo-org/tool" with the number 6',
    ],
    [
      'by another tag at this commit, which is gone',
      { ...tool, attested: { 'v0.9.0': { object: 'a1' } } },
      ', and what attests it is refused: it is of the tag "v0.9.0"',
    ],
  ];

  test.each(reasons)('%s', async (_, repository, remark) => {
    const { pin } = await judge(whole('a1'), { repository });
    expect(pin?.verdict).toBe('released');
    expect(pin?.proof).toBe(`tag "v1.0.0", in the history of branch "main"${remark}`);
  });

  test('by a tag object that is of another commit, whatever the refs say', async () => {
    const lying = (upstream: Upstream): Upstream => ({
      ...upstream,
      history: async (one, question) => {
        const answer = await upstream.history(one, question);
        if (answer.kind === 'unknown') return answer;
        return {
          kind: 'known',
          value: { ...answer.value, peeled: { [whole('e1')]: whole('a1') } },
        };
      },
    });
    const { pin } = await judge(whole('a2'), { wrap: lying });
    expect(pin?.verdict).toBe('released');
    expect(pin?.proof).toContain('its tag object is not of this commit');
  });

  test('when nobody answers, which is said', async () => {
    const repository = { ...tool, failing: { attested: 'rate-limit' } } as const;
    const { pin } = await judge(whole('a1'), { repository });
    expect(pin).toMatchObject({
      verdict: 'released',
      unattested: { kind: 'unknown', reason: 'rate-limit' },
    });
    expect(pin?.proof).toContain(', attestation not verified: ');
  });

  test('when the API does not show the repository, which is said', async () => {
    const repository = { ...tool, attested: {}, failing: { facts: 'permission' } } as const;
    const { pin } = await judge(whole('a1'), { repository });
    expect(pin).toMatchObject({ verdict: 'released', unattested: { reason: 'permission' } });
  });

  test.each(['a3', 'f1'])('at no release tag: %s, and nobody is asked', async (commit) => {
    const { pin, asked } = await judge(whole(commit));
    expect(pin?.verdict).not.toBe('attested');
    expect(asked.filter((one) => one.startsWith('attested'))).toEqual([]);
  });
});

describe('what is asked', () => {
  test('nothing where the policy wants less', async () => {
    const { pin, asked } = await judge(whole('a1'), { minimum: 'released' });
    expect(pin?.verdict).toBe('released');
    expect(asked.filter((one) => one.startsWith('attested'))).toEqual([]);
  });

  test('one request for a commit, however many tags name it', async () => {
    const { asked } = await judge(whole('a1'));
    expect(asked.filter((one) => one.startsWith('attested'))).toEqual([
      'attested octo-org/tool a100',
    ]);
  });

  test('three tags of a commit, and no more', async () => {
    const tags = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [
        `v1.0.${index}`,
        { object: `e${100 + index}`, commit: 'a1' },
      ]),
    );
    const { asked } = await judge(whole('a1'), { repository: { ...tool, tags } });
    expect(asked.filter((one) => one.startsWith('attested'))).toHaveLength(3);
  });
});
