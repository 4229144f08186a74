import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBenchTree } from './bench-tree.ts';
import { type Measure, measure, type Program } from './measure.ts';

// npm run bench [-- FOLDER] [--runs N] [--node FILE]: whole processes on the .github of a folder, and
// on 25 copies of it, as ratios to zizmor. ZIZMOR and ACTIONLINT name programs outside the PATH. GAPS names a batch
// of actions to look into, which nothing else does: seconds for each, and the memory of all threads together.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '7' },
    node: { type: 'string', default: process.execPath },
  },
});
const cli = 'packages/cli/dist/index.mjs';
if (!existsSync(cli)) throw new Error(`cannot find "${cli}": run "npm run bundle" first`);
const home = mkdtempSync(join(tmpdir(), 'portcullis-bench-'));
process.on('exit', () => rmSync(home, { recursive: true }));

const one = [stage(positionals[0])];
const copies = Array.from({ length: 25 }, (_, index) => copyOf(`copy-${index}`));
console.log(`${workflowsOf(one).length} workflows (a), ${workflowsOf(copies).length} (b)\n`);
const small = await measureAll(one, Number(values.runs));
const large = await measureAll(copies, Math.ceil(Number(values.runs) / 2));
console.log(line(['', '(a) s', 'ratio', 'MB', '(b) s', 'ratio', 'MB']));
for (const [name, measured] of small) {
  console.log(line([name, ...cells(measured, small), ...cells(large.get(name), large)]));
}
if (process.env.GAPS !== undefined) console.log(await gapsLine(resolve(process.env.GAPS)));

async function gapsLine(file: string): Promise<string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  const actions = lines.filter((text) => text.trim() !== '' && !text.startsWith('#')).length;
  const args = [cli, 'gaps', '--no-cache', '--batch', file];
  const { seconds, memory } = await measure({ name: 'gaps', command: values.node, args }, 1);
  const each = (seconds / Math.max(actions, 1)).toFixed(3);
  return `\nportcullis gaps: ${actions} actions, ${each} s each, ${memory?.toFixed(0) ?? '-'} MB`;
}

/** A folder with nothing but the `.github` to measure. */
function stage(folder: string | undefined): string {
  const root = join(home, 'one');
  if (folder === undefined) writeBenchTree(root);
  else {
    const source = basename(resolve(folder)) === '.github' ? folder : join(folder, '.github');
    cpSync(source, join(root, '.github'), { recursive: true });
  }
  return root;
}

function copyOf(name: string): string {
  cpSync(join(home, 'one'), join(home, name), { recursive: true });
  return join(home, name);
}

function workflowsOf(roots: readonly string[]): readonly string[] {
  return roots.flatMap((root) => globSync(join(root, '.github/workflows/*.{yml,yaml}')));
}

async function measureAll(roots: readonly string[], runs: number): Promise<Map<string, Measure>> {
  const measured = new Map<string, Measure>();
  for (const program of programs(roots)) measured.set(program.name, await measure(program, runs));
  return measured;
}

function programs(roots: readonly string[]): readonly Program[] {
  const { node } = values;
  const zizmor = process.env.ZIZMOR ?? 'zizmor';
  const actionlint = process.env.ACTIONLINT ?? 'actionlint';
  const all: readonly Program[] = [
    { name: 'empty node', command: node, args: ['--eval', ''] },
    { name: 'portcullis --version', command: node, args: [cli, '--version'] },
    { name: 'portcullis audit', command: node, args: [cli, 'audit', ...roots] },
    { name: 'zizmor --offline', command: zizmor, args: ['--offline', ...roots] },
    {
      name: 'actionlint',
      command: actionlint,
      args: ['-shellcheck=', '-pyflakes=', ...workflowsOf(roots)],
    },
  ];
  return all.filter(({ command }) => isInstalled(command));
}

function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

function cells(
  measured: Measure | undefined,
  all: ReadonlyMap<string, Measure>,
): readonly string[] {
  if (measured === undefined) return ['', '', ''];
  const base = all.get('zizmor --offline') ?? all.get('empty node') ?? measured;
  const { seconds, memory } = measured;
  return [seconds.toFixed(3), (seconds / base.seconds).toFixed(2), memory?.toFixed(0) ?? '-'];
}

function line([name = '', ...numbers]: readonly string[]): string {
  return name.padEnd(22) + numbers.map((cell) => cell.padStart(8)).join('');
}
