import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measure, measure, type Program } from '../../packages/dev/src/measure.ts';
import { type AttestationCase, attestationCases } from './attestation-cases.ts';
import { writeAttestedFiles } from './attested-files.ts';

// npm run bench:attestations [-- --runs N] [--node FILE]: whole processes that verify, as ratios to ours. Programs of
// others are those of `npm run services -- --verifiers`. Needs the bundles of `npm run bundle`.
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    node: { type: 'string', default: process.execPath },
  },
});
const home = mkdtempSync(join(tmpdir(), 'portcullis-bench-'));
process.on('exit', () => rmSync(home, { recursive: true }));

const files = await writeAttestedFiles(home);
const options = { node: values.node, runs: Number(values.runs), home };
for (const one of attestationCases(files, options)) await printCase(one);

async function printCase({ name, runs, programs }: AttestationCase): Promise<void> {
  console.log(line([name, 's', 'ratio', 'over', 'CPU s', 'ratio', 'MB', 'ratio']));
  const measured = new Map<string, Measure>();
  for (const program of programs.filter(isAccepting))
    measured.set(program.name, await measure(program, runs));
  const empty = measured.get('empty node');
  const ours = measured.get('portcullis verify');
  if (empty === undefined || ours === undefined) return;
  for (const [program, one] of measured) {
    const over = (one.seconds - empty.seconds).toFixed(3);
    const [wall = '', ratio = ''] = withRatio(one.seconds, ours.seconds, 3);
    const work = withRatio(one.work, ours.work, 3);
    console.log(
      line([program, wall, ratio, over, ...work, ...withRatio(one.memory, ours.memory, 0)]),
    );
  }
  console.log('');
}

/** Who refuses what is good is fast, and not measured. */
function isAccepting({ name, command, args, env }: Program): boolean {
  const options = { env: { ...process.env, ...env }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(command, args, options);
  if (status !== 0) console.log(`"${name}" refuses: ${`${stdout}${stderr}`.trim().slice(0, 500)}`);
  return status === 0;
}

function withRatio(value: number | undefined, base: number | undefined, digits: number) {
  if (value === undefined || base === undefined) return ['-', '-'];
  return [value.toFixed(digits), (value / base).toFixed(2)];
}

function line([name = '', ...numbers]: readonly string[]): string {
  return name.padEnd(28) + numbers.map((cell) => cell.padStart(9)).join('');
}
