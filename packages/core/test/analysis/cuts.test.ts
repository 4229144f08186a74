import { expect, test } from '@jest/globals';
import { audit, fromText } from '../support/scenario.ts';

// Behind more steps than anybody follows; silence would be a pass.
test.each([
  ['template-injection', '- run: echo ${{ github.event.comment.body }}'],
  ['github-env', '- run: echo "a=$A" >> "$GITHUB_ENV"'],
  ['untrusted-checkout', '- {uses: actions/checkout@v4, with: {ref: refs/pull/1/head}}'],
  ['agent-prompt-injection', '- run: claude -p "${{ github.event.comment.body }}"'],
])('%s says that it could not follow all steps', (rule, step) => {
  expect(inconclusives(rule, [...plain(2_000), step])).toMatchObject([{ reason: 'too-many' }]);
  expect(inconclusives(rule, [...plain(20), step])).toEqual([]);
});

test('steps of all kinds of run are counted together', () => {
  const job = (id: string, step: string) =>
    `  ${id}: {runs-on: x, steps: [${Array.from({ length: 900 }, () => '{run: echo}').join()}, ${step}]}\n`;
  const jobs = (count: number) =>
    Array.from({ length: count }, (_, n) => job(`j${n}`, "{run: 'echo ${{ github.head_ref }}'}"));
  const cutsIn = (count: number) => {
    const text = `on: [pull_request, pull_request_target]\njobs:\n${jobs(count).join('')}`;
    const { inconclusive } = audit(fromText('a.yml', text));
    return inconclusive
      .filter(({ rule }) => rule === 'template-injection')
      .map(({ reason, at }) => [reason, at.start?.line]);
  };
  expect(cutsIn(3)).toEqual([]);
  expect(cutsIn(4)).toEqual([
    ['too-many', 5],
    ['too-many', 6],
  ]);
});

// Each of these rules reads the secrets of a file, and each says that it did not read all of them.
test.each([
  'broad-token-secret',
  'long-lived-registry-token',
  'overprovisioned-secrets',
  'secrets-inherit',
  'secrets-outside-env',
  'unredacted-secrets',
  'use-trusted-publishing',
])('%s says that it did not look at all uses of secrets', (rule) => {
  const secret = "- {env: {A: '${{ secrets.A }}'}, run: echo}";
  expect(inconclusives(rule, [...plain(900, secret)])).toEqual([]);
  const twice = "- {env: {A: '${{ secrets.A }}${{ secrets.B }}${{ secrets.C }}'}, run: echo}";
  expect(inconclusives(rule, [...plain(900, twice)])).toContainEqual(
    expect.objectContaining({ reason: 'too-many' }),
  );
});

test('a login behind more uses of secrets than are looked at', () => {
  const login =
    "- {env: {NPM_TOKEN: '${{ secrets.NPM_TOKEN }}'}, run: npm config set //registry.npmjs.org/:_authToken $NPM_TOKEN}";
  const secret = "- {env: {A: '${{ secrets.A }}'}, run: echo}";
  const after = (count: number) =>
    inconclusives('use-trusted-publishing', [login, ...plain(count, secret), '- run: npm publish']);
  expect(after(99)).toEqual([]);
  expect(after(100)).toMatchObject([{ reason: 'too-many' }]);
});

function plain(count: number, step = '- run: echo'): readonly string[] {
  return Array.from({ length: count }, () => step);
}

function inconclusives(id: string, steps: readonly string[]) {
  const lines = steps.map((step) => `      ${step}\n`).join('');
  const text = `on: issue_comment\npermissions: {contents: write}\njobs:\n  a:\n    runs-on: x\n    steps:\n${lines}`;
  return audit(fromText('a.yml', text)).inconclusive.filter(({ rule }) => rule === id);
}
