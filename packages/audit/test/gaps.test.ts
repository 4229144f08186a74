import { expect, test } from '@jest/globals';
import { type AskGaps, gatherFrom, runAudit } from '@portcullis/audit';
import {
  parseRecording,
  recordingText,
  recordUpstream,
  replayUpstream,
  type Upstream,
} from '@portcullis/closure';
import { everyGuard, type GapQuestion, type GapReport, reporters } from '@portcullis/core';
import { gatherGaps } from '@portcullis/immutability';
import { makeTree } from '../../../test/support/make-tree.ts';
import { inMemoryUpstream } from '../../core/test/support/online/in-memory-upstream.ts';

const pin = 'a1'.padEnd(40, '0');
const upstream = inMemoryUpstream({
  'octo-org/tool': { commits: { a1: [] }, branches: { main: 'a1' }, tags: { 'v1.0.0': 'a1' } },
});

const place = { line: 3, column: 5, offset: 40 };
const at = (path: string) => ({ path, start: place, end: { ...place, column: 9, offset: 44 } });

const report: GapReport = {
  version: 1,
  action: { path: 'sub', using: 'node24' },
  verdict: 'gaps',
  inconclusive: [],
  sites: [
    {
      at: at('sub/dist/index.js'),
      related: [{ at: at(`other/helper@${'b2'.padEnd(40, '0')}/run it.sh`), why: 'leads here' }],
      kind: 'download',
      what: 'https://example.com/tool',
      mutability: 'floating',
      verification: 'none',
      verdict: 'gap',
      weakness: 'mutable-unverified',
      confidence: 'high',
      why: 'its server decides',
    },
  ],
};

function workflow(...steps: readonly string[]): string {
  const lines = steps.map((step) => `      - ${step}\n`).join('');
  return `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    strategy:\n      matrix: {v: [1, 2]}\n    steps:\n${lines}`;
}

interface Asked {
  readonly rules?: readonly string[];
  readonly answer?: (question: GapQuestion) => Awaited<ReturnType<AskGaps>>[number];
}

async function audit(text: string, { rules, answer }: Asked = {}) {
  const asked: GapQuestion[] = [];
  const askGaps: AskGaps = async (questions) => {
    asked.push(...questions);
    return questions.map(answer ?? (() => ({ kind: 'known', value: report })));
  };
  const result = await runAudit({
    paths: ['.'],
    cwd: makeTree({ '.github/workflows/w.yml': text }),
    ruleSet: everyGuard,
    rules: rules ?? ['immutability-gap'],
    today: '2026-11-23',
    gather: gatherFrom({ upstream, askGaps }),
  });
  return { asked, result };
}

test('each action is asked about once for the same inputs, and unpinned ones never', async () => {
  const { asked } = await audit(
    workflow(
      `uses: octo-org/tool/sub@${pin}`,
      `{uses: octo-org/tool/sub@${pin.toUpperCase()}, with: {}}`,
      `{uses: octo-org/tool/sub@${pin}, with: {V: 1, __proto__: x}}`,
      `{uses: octo-org/tool/sub@${pin}, with: {v: '\${{ matrix.v }}'}}`,
      `{uses: octo-org/tool/sub@${pin}, with: {v: '\${{ vars.V }}'}}`,
      'uses: octo-org/tool/sub@v1.0.0',
      'uses: ./local',
    ),
  );
  expect(asked.map(({ inputs }) => [...inputs])).toEqual([
    [],
    [
      ['v', '1'],
      ['__proto__', 'x'],
    ],
    [['v', '${{ }}']],
  ]);
  expect(asked[0]).toMatchObject({ repository: 'octo-org/tool', path: 'sub', commit: pin });
});

test('nothing is asked where the rule does not run', async () => {
  const { asked } = await audit(workflow(`uses: octo-org/tool/sub@${pin}`), {
    rules: ['impostor-commit'],
  });
  expect(asked).toEqual([]);
});

test('an action that nobody answers for is inconclusive', async () => {
  const { result } = await audit(workflow(`uses: octo-org/tool/sub@${pin}`), {
    answer: () => ({ kind: 'unknown', reason: 'network', message: 'no network' }),
  });
  expect(result.report.inconclusive).toMatchObject([
    { rule: 'immutability-gap', reason: 'network' },
  ]);
});

test('places of the action have an address', async () => {
  const { result } = await audit(workflow(`uses: octo-org/tool/sub@${pin}`));
  const { related } = result.report.findings[0] ?? { related: [] };
  expect(related.map((one) => result.sources.get(one.at.path)?.url)).toEqual([
    `https://github.com/octo-org/tool/blob/${pin}/sub/dist/index.js`,
    `https://github.com/other/helper/blob/${'b2'.padEnd(40, '0')}/run%20it.sh`,
  ]);
  const context = {
    sources: result.sources,
    rules: result.rules,
    help: result.help,
    graph: result.graph,
    color: false,
  };
  const text = reporters.text(result.report, context);
  expect(text).toContain('octo-org/tool@a10000000000/sub/dist/index.js:3:5 fetches here');
  expect(reporters.sarif(result.report, context)).toContain(`blob/${pin}/sub/dist/index.js`);
});

test('a recording has all that is read of an action, and its replay says the same', async () => {
  const action =
    'name: x\ndescription: x\nruns:\n  using: composite\n  steps:\n    - {shell: bash, run: "curl -fsSL https://example.com/x | sh"}\n';
  const live = inMemoryUpstream({
    'octo-org/tool': {
      commits: { a1: [] },
      branches: { main: 'a1' },
      tags: { 'v1.0.0': 'a1' },
      files: { a1: { 'action.yml': action } },
    },
  });
  const recorder = recordUpstream(live);
  const files = { '.github/workflows/w.yml': workflow(`uses: octo-org/tool@${pin}`) };
  const run = async (asked: Upstream) => {
    const gather = gatherFrom({
      upstream: asked,
      askGaps: (questions, from) => gatherGaps(questions, { upstream: from }),
    });
    const options = {
      paths: ['.'],
      cwd: makeTree(files),
      ruleSet: everyGuard,
      today: '2026-11-23',
    };
    const rules = ['immutability-gap'];
    const { report: said } = await runAudit({ ...options, rules, gather });
    return { findings: said.findings, inconclusive: said.inconclusive };
  };
  const first = await run(recorder.upstream);
  expect(first.findings).toMatchObject([{ rule: 'immutability-gap', severity: 'high' }]);
  const text = recordingText(recorder.toRecording('2026-11-23'));
  expect(await run(replayUpstream(parseRecording(text)))).toEqual(first);
});
