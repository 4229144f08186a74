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

function plain(count: number): readonly string[] {
  return Array.from({ length: count }, () => '- run: echo');
}

function inconclusives(id: string, steps: readonly string[]) {
  const lines = steps.map((step) => `      ${step}\n`).join('');
  const text = `on: issue_comment\npermissions: {contents: write}\njobs:\n  a:\n    runs-on: x\n    steps:\n${lines}`;
  return audit(fromText('a.yml', text)).inconclusive.filter(({ rule }) => rule === id);
}
