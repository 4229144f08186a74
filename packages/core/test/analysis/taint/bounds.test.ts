import { describe, expect, test } from '@jest/globals';
import { taintsAtSink } from './taints-at-sink.ts';

const head = 'on: issues\njobs:\n  a:\n    runs-on: x\n';
const sink = (text: string) => `      - {name: sink, run: "${text}"}\n`;

function arriving(text: string) {
  return taintsAtSink(new Map([['.github/workflows/w.yml', text]]));
}

function times(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

describe('what is hostile ends soon, and what is left out is said', () => {
  test('a variable that every step makes twice of itself', () => {
    const step = '      - run: echo "V=$V$V" >> "$GITHUB_ENV"\n';
    const first =
      '      - {env: {V: x}, run: "echo \\"V=${{ github.event.issue.title }}\\" >> $GITHUB_ENV"}\n';
    const found = arriving(
      `${head}    steps:\n${first}${times(300, () => step)}${sink('${{ env.V }}')}`,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(16);
  });

  test('outputs that are each made of the two before', () => {
    const step = (index: number) =>
      `      - {id: s${index}, run: "echo v=\${{ steps.s${index - 1}.outputs.v }}\${{ steps.s${index - 2}.outputs.v }} >> $GITHUB_OUTPUT"}\n`;
    const first =
      '      - {id: s0, run: "echo v=${{ github.event.issue.title }} >> $GITHUB_OUTPUT"}\n';
    const short = arriving(
      `${head}    steps:\n${first}${times(8, (one) => step(one + 1))}${sink('${{ steps.s8.outputs.v }}')}`,
    );
    expect(short).toMatchObject([{ source: 'github.event.issue.title', author: 'outsider' }]);
    const long = arriving(
      `${head}    steps:\n${first}${times(500, (one) => step(one + 1))}${sink('${{ steps.s500.outputs.v }}')}`,
    );
    expect(long.length).toBeGreaterThan(0);
    for (const { author, doubts } of long) {
      expect([author, ...doubts]).toEqual(['caller', 'the way to here is too long to follow']);
    }
  });

  test('a step that reads its own output', () => {
    const step =
      '      - {id: s, run: "echo v=${{ steps.s.outputs.v }}${{ github.event.issue.title }} >> $GITHUB_OUTPUT"}\n';
    expect(arriving(`${head}    steps:\n${step}${sink('${{ steps.s.outputs.v }}')}`)).toHaveLength(
      1,
    );
  });

  test('jobs that need each other', () => {
    const job = (id: string, other: string) =>
      `  ${id}: {runs-on: x, needs: [start, ${other}], outputs: {v: "\${{ needs.${other}.outputs.v }}"}, steps: [{name: sink, run: "\${{ needs.${other}.outputs.v }}"}]}\n`;
    const start = '  start: {runs-on: x, steps: [{run: x}]}\n';
    expect(() => arriving(`on: issues\njobs:\n${start}${job('a', 'b')}${job('b', 'a')}`)).toThrow(
      /needs/,
    );
  });

  test('more texts than anybody reads', () => {
    const all = times(40, (index) => ` \${{ github.event.issue.labels[${index}].name }}`);
    const found = arriving(`${head}    steps:\n${sink(all)}`);
    expect(found).toHaveLength(16);
    expect(found[0]?.doubts).toEqual(['more than 16 texts arrive here: others are left out']);
  });

  test('an action that uses itself', () => {
    const files = new Map([
      [
        '.github/workflows/w.yml',
        `${head}    steps:\n      - {uses: ./x, with: {v: "\${{ github.event.issue.title }}"}}\n`,
      ],
      [
        'x/action.yml',
        'inputs: {v: {}}\nruns:\n  using: composite\n  steps:\n    - {name: sink, shell: bash, run: "${{ inputs.v }}"}\n    - {uses: ./x, with: {v: "${{ inputs.v }}${{ inputs.v }}"}}\n',
      ],
    ]);
    expect(taintsAtSink(files).length).toBeGreaterThan(1);
  });

  test('steps that each take the outputs of all before', () => {
    const step = (index: number) =>
      `      - {id: s${index}, run: "echo v=\${{ toJSON(steps) }} >> $GITHUB_OUTPUT"}\n`;
    const first =
      '      - {id: s0, run: "echo v=${{ github.event.issue.title }} >> $GITHUB_OUTPUT"}\n';
    const found = arriving(
      `${head}    steps:\n${first}${times(400, (one) => step(one + 1))}${sink('${{ toJSON(steps) }}')}`,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(({ doubts }) => doubts)).toContain(
      'more than 32 steps have outputs: others are left out',
    );
  });

  test('steps of which the last ones carry nothing', () => {
    const step = (index: number) =>
      `      - {id: s${index}, run: 'echo "V=x" >> "$GITHUB_ENV"; echo "v=x" >> "$GITHUB_OUTPUT"'}\n`;
    const after = (count: number, text: string) =>
      arriving(`${head}    steps:\n${times(count, step)}${sink(text)}`).map(
        ({ author, doubts }) => [author, ...doubts],
      );
    expect(after(32, '${{ env.V }}')).toEqual([]);
    const variables = 'more than 32 steps before may set "v": others are left out';
    expect(after(33, '${{ env.V }}')).toEqual([['caller', variables]]);
    expect(after(32, '${{ toJSON(steps) }}')).toEqual([]);
    const outputs = 'more than 32 steps have outputs: others are left out';
    expect(after(33, '${{ toJSON(steps) }}')).toEqual([['caller', outputs]]);
  });

  test('more steps that start a workflow than are asked', () => {
    const started = (count: number) =>
      arriving(`on: {push: {branches: [main]}, workflow_dispatch: {inputs: {k: {}}}}
jobs:
  a:
    if: github.event_name == 'push'
    runs-on: x
    steps:
${times(count, () => '      - run: gh workflow run w.yml -f k=1\n')}  b:
    if: github.event_name == 'workflow_dispatch'
    runs-on: x
    steps:
${sink('${{ inputs.k }}')}`).flatMap(({ doubts }) => doubts);
    expect(started(64)).toEqual([]);
    expect(started(65)).toEqual(['more than 64 steps start workflows: others are left out']);
  });

  test('workflows that start themselves with what they were given', () => {
    const text = `on: {issues: , workflow_dispatch: {inputs: {k: {}}}}
jobs:
  a:
    runs-on: x
    steps:
      - {name: sink, run: "gh workflow run w.yml -f k='\${{ inputs.k }}\${{ github.event.issue.title }}'"}
`;
    expect(arriving(text)).toMatchObject([
      { source: 'github.event.issue.title', author: 'outsider' },
      { source: 'inputs.k', author: 'member' },
      { source: 'github.event.issue.title', author: 'outsider' },
    ]);
  });
});
