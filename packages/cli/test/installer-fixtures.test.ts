import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { runProgram } from '../../../test/support/run-program.ts';

/** What packages/installer says of its fixtures, each word of it in the .out files, the command line says too. */
const folder = join(import.meta.dirname, '../../installer/test/fixtures');
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.out$/.test(path))
  .map((path) => path.slice(0, -'.out'.length))
  .sort();

const told = new Map<string, string>();

beforeAll(() => {
  const all = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  const scripts = paths.map((path) => `${path}${all.has(`${path}.sh`) ? '.sh' : '.ps1'}`);
  const args = ['installer', 'check', ...scripts, '--format', 'json'];
  const { status, stdout } = runProgram('packages/cli', { cwd: folder, args });
  expect(status).toBe(1);
  for (const { path, verdict, source, findings } of JSON.parse(stdout).scripts) {
    const rules = findings.map(({ rule }: { readonly rule: string }) => rule);
    told.set(path.replace(/\.(?:sh|ps1)$/, ''), [`${verdict} ${source}`, ...rules].join('\n'));
  }
}, 60_000);

test.each(paths)('%s', (path) => {
  const [first, ...lines] = readFileSync(join(folder, `${path}.out`), 'utf8')
    .trim()
    .split('\n');
  const rules = lines.flatMap((line) => /^\d+:\d+-\d+:\d+ (\S+)/.exec(line)?.[1] ?? []);
  expect(told.get(path)).toBe([first, ...rules].join('\n'));
});
