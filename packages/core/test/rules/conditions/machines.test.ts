import { expect, test } from '@jest/globals';
import { everyRun } from '../../../src/analysis/runs/every-run.ts';
import { machinesOf } from '../../../src/rules/self-hosted-runner/machines-of.ts';
import { repositoryOf } from '../../analysis/repository-of.ts';

function machines(runsOn: string): readonly string[] {
  const text = `on: push\njobs:\n  a:\n    strategy: {matrix: {os: [self-hosted, ubuntu-latest], n: [[self-hosted, x], {group: g}]}}\n    runs-on: ${runsOn}\n    steps: [{run: x}]\n`;
  const [run] = everyRun(repositoryOf({ x: text })).runs;
  const node = run?.job.runsOn;
  if (run === undefined || node === undefined) throw new Error(text);
  return machinesOf(node, run.frame).map(({ kind, name }) => `${kind} ${name}`);
}

test.each<[string, readonly string[]]>([
  ['ubuntu-latest', []],
  ['Ubuntu-24.04-ARM', []],
  ['[ubuntu-latest]', []],
  ['[self-hosted]', ['own self-hosted']],
  ['[linux, SELF-hosted]', ['own SELF-hosted']],
  ['linux', ['custom linux']],
  ['[linux, x64]', ['custom linux', 'custom x64']],
  ['[runs-on, family=c7]', []],
  ['depot-ubuntu-24.04', []],
  ['{group: g}', ['group g']],
  ['{labels: ubuntu-latest}', []],
  ['{group: g, labels: [self-hosted]}', ['own self-hosted']],
  ['{group: g, labels: ubuntu-24.04-16core}', []],
  ['{group: g, labels: [gpu]}', ['custom gpu']],
  ['"${{ matrix.os }}"', ['own self-hosted']],
  ['"${{ matrix.n }}"', ['own self-hosted', 'group g']],
  ['["${{ matrix.os }}", x64]', ['own self-hosted']],
  ['"${{ matrix.none }}"', []],
  ['"${{ vars.RUNNER }}"', ['unknown ${{ vars.RUNNER }}']],
  [
    '"${{ vars.RUNNER || \'self-hosted\' }}"',
    ['own self-hosted', "unknown ${{ vars.RUNNER || 'self-hosted' }}"],
  ],
  ["\"${{ github.event_name == 'release' && 'self-hosted' || 'ubuntu-latest' }}\"", []],
  ['"${{ fromJSON(\'[\\"self-hosted\\"]\') }}"', ['own self-hosted']],
  ['"${{ fromJSON(\'{\\"labels\\":[\\"self-hosted\\"]}\') }}"', ['own self-hosted']],
  ['"self-${{ matrix.os }}"', ['custom self-self-hosted', 'custom self-ubuntu-latest']],
])('%s', (runsOn, expected) => {
  expect(machines(runsOn)).toEqual(expected);
});
