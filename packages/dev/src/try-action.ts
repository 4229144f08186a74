import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';

// npm run try -- ACTION [--workspace DIR] [--INPUT VALUE]…: runs an action from source as a runner
// would, in a home of its own, and shows its outputs and its job summary. GITHUB_SERVER_URL,
// GITHUB_API_URL and proxies are those of the caller.
const [action = '', ...rest] = process.argv.slice(2);
const folder = `actions/${action}`;
if (!existsSync(`${folder}/action.yml`) || action === '') {
  const known = globSync('actions/*/action.yml').map((path) => basename(join(path, '..')));
  console.error(`there is no action "${action}": known are ${known.sort().join(', ')}`);
  process.exit(2);
}
const { inputs = {} } = parse(readFileSync(`${folder}/action.yml`, 'utf8'));
const { workspace = '.', ...given } = readOptions([...Object.keys(inputs), 'workspace']);
const home = mkdtempSync(join(tmpdir(), 'portcullis-try-'));
process.on('exit', () => rmSync(home, { recursive: true }));

const { status } = spawnSync(
  process.execPath,
  ['--conditions=source', resolve(folder, 'src/index.ts')],
  { cwd: resolve(workspace), env: runnerEnvironment(), stdio: 'inherit' },
);
show('outputs', 'output');
show('job summary', 'summary');
console.log(`\nexit code ${status}`);
process.exitCode = status ?? 1;

function readOptions(names: readonly string[]): Readonly<Record<string, string | undefined>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
  return parseArgs({ args: rest, options }).values;
}

function runnerEnvironment(): NodeJS.ProcessEnv {
  for (const name of ['output', 'summary', 'state', 'env', 'path']) writeFileSync(file(name), '');
  writeFileSync(file('event.json'), '{}');
  mkdirSync(file('temp'));
  return {
    PATH: process.env.PATH,
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: action,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_SERVER_URL: 'https://github.com',
    ...ownServers(),
    GITHUB_WORKSPACE: resolve(workspace),
    RUNNER_TEMP: file('temp'),
    ...Object.fromEntries(Object.entries(inputs).map(toVariable)),
  };
}

/** What says which servers are asked; no token, which a runner hands over as an input only. */
function ownServers(): NodeJS.ProcessEnv {
  const names = /^(GITHUB_(SERVER|API)_URL|(https?|all|no)_proxy)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => names.test(name)));
}

/** As the runner names it: upper case, spaces become underscores, hyphens stay. */
function toVariable([name, input]: readonly [string, unknown]): readonly [string, string] {
  const byDefault = input instanceof Object && 'default' in input ? `${input.default}` : '';
  return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, given[name] ?? byDefault];
}

function file(name: string): string {
  return join(home, name);
}

function show(title: string, name: string): void {
  console.log(`\n--- ${title}\n${readFileSync(file(name), 'utf8').trimEnd()}`);
}
