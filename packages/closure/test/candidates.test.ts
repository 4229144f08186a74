import { expect, test } from '@jest/globals';
import type { PinQuestion, Profile, Rule } from '@portcullis/core';
import { inMemoryUpstream } from '../../core/test/support/online/in-memory-upstream.ts';
import type { UpstreamText } from '../../core/test/support/online/upstream-text.ts';
import { gatherEvidence, gatherForRules, type Upstream } from '../src/index.ts';
import { compositeOf, nodeAction } from './support/composite-of.ts';
import { treeOf } from './support/tree-of.ts';
import { watched } from './support/watched.ts';
import { whole } from './support/whole.ts';
import { workflowOf } from './support/workflow-of.ts';

const ids = Array.from({ length: 300 }, (_, index) => `c${index.toString(16).padStart(3, '0')}`);
const world: UpstreamText = {
  'o/a': {
    commits: Object.fromEntries(ids.map((id, index) => [id, ids.slice(index - 1, index)])),
    branches: { main: ids.at(-1) ?? '' },
    tags: { v1: 'c000' },
    files: Object.fromEntries(ids.map((id) => [id, { 'action.yml': compositeOf('o/b@v1') }])),
    facts: { id: 1, ownerId: 2, fullName: 'o/a', isArchived: false },
    advisories: [],
    releases: {},
  },
  'o/b': {
    commits: { b1: [] },
    branches: { main: 'b1' },
    tags: { v1: 'b1' },
    files: { b1: { 'action.yml': nodeAction } },
  },
};
const tree = treeOf({ '.github/workflows/ci.yml': workflowOf('o/a@v1') });

function curious(profile: Profile): Rule {
  const questions = (): readonly PinQuestion[] =>
    ids.map((id) => ({
      repository: 'o/a',
      path: undefined,
      commit: whole(id),
      version: undefined,
      isCall: false,
    }));
  const meta = { id: 'curious', guard: 'pin-verify', title: '', severity: 'info' } as const;
  return { meta: { ...meta, profile, practices: [], isOnline: true }, check: {}, questions };
}

async function run(rules: readonly Rule[]) {
  const asked: string[] = [];
  const upstream: Upstream = watched(inMemoryUpstream(world), (question, answer) => {
    asked.push(question);
    return answer;
  });
  const { evidence } = await gatherForRules([{ ...tree, rules }], { upstream });
  return { evidence, asked };
}

test('what rules want to know is bounded, and changes nothing of what trees use', async () => {
  const [plain, wanted] = await Promise.all([run([]), run([curious('default')])]);
  expect(plain.evidence.pins.size).toBe(2);
  expect(wanted.evidence.pins.size).toBe(102);
  expect(wanted.evidence.pins.get(`o/a@${whole('c001')}`)).toMatchObject({
    verdict: 'unreleased',
    needs: { kind: 'known', value: [{ to: 'o/b@v1' }] },
  });
  for (const [key, pin] of plain.evidence.pins)
    expect(wanted.evidence.pins.get(key)?.proof).toBe(pin.proof);
  expect(wanted.evidence.repositories.get('o/a')?.facts).toMatchObject({ kind: 'known' });
});

test('the API is asked no more, and refs are asked once', async () => {
  const ofApi = ({ asked }: Awaited<ReturnType<typeof run>>) =>
    asked.filter((one) => /^(?:refs|facts|advisories|releases|holds)\b/.test(one)).sort();
  const [plain, wanted] = await Promise.all([run([]), run([curious('default')])]);
  expect(ofApi(wanted)).toEqual(ofApi(plain));
});

test('a rule that does not run asks nothing', async () => {
  const upstream = inMemoryUpstream(world);
  const { evidence } = await gatherEvidence([tree], { upstream });
  const silent = await run([curious('strict')]);
  expect([...silent.evidence.pins.keys()]).toEqual([...evidence.pins.keys()]);
});
