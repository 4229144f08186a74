import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { makeTree } from '../support/make-tree.ts';
import type { ProgramRun } from '../support/run-program.ts';
import { startProgram } from '../support/start-program.ts';
import { startWorld, token } from './world/start-world.ts';
import { ci, workflowOf } from './world/workflow-of.ts';

const formats = ['text', 'json', 'sarif', 'markdown', 'github'] as const;

type Outputs = Readonly<Record<string, string>>;

let workflow: string;
let recording: string;
let live: Outputs;
let graph: string;

/** All of the world, asked for once; the servers are gone when the tests begin. */
beforeAll(async () => {
  const world = await startWorld();
  workflow = workflowOf(Object.values(world.uses));
  try {
    await record({ ...world.env, GITHUB_TOKEN: token });
  } finally {
    await world.close();
  }
}, 60_000);

async function record(env: Readonly<Record<string, string>>): Promise<void> {
  const cwd = makeTree({ [ci]: workflow });
  const args = ['--online', '--no-cache', '--record', 'recorded.json'];
  live = await outputsOf(cwd, args, env);
  recording = readFileSync(join(cwd, 'recorded.json'), 'utf8');
  ({ stdout: graph } = await call(cwd, ['graph', '--online', '--no-cache'], env));
}

function call(cwd: string, args: readonly string[], env = {}): Promise<ProgramRun> {
  return startProgram('packages/cli', { cwd, args, env });
}

async function outputsOf(cwd: string, args: readonly string[], env = {}): Promise<Outputs> {
  const files = formats.flatMap((format) => ['--format', `${format}=out.${format}`]);
  const { status, stdout } = await call(cwd, ['audit', ...args, ...files], env);
  const texts = formats.map((format) => [format, readFileSync(join(cwd, `out.${format}`), 'utf8')]);
  return { ...Object.fromEntries(texts), status: `${status}`, stdout };
}

test('a recording repeats every format, byte for byte, without a server', async () => {
  const cwd = makeTree({ [ci]: workflow, 'recorded.json': recording });
  const again = await outputsOf(cwd, ['--replay', 'recorded.json']);
  expect(again).toEqual(live);
  expect(live.status).toBe('1');
  expect(JSON.parse(live.json ?? '').pins.length).toBeGreaterThan(30);
});

test('the graph is the same, too', async () => {
  const cwd = makeTree({ [ci]: workflow, 'recorded.json': recording });
  const { stdout } = await call(cwd, ['graph', '--replay', 'recorded.json']);
  expect(stdout).toBe(graph);
  expect(graph).toContain('$/inner  (released, v1.0.0)');
});

test('a recording has no token, whatever its form, and no header', () => {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  for (const text of [recording, ...Object.values(live)])
    for (const secret of [token, basic, 'uthorization']) expect(text).not.toContain(secret);
});

describe('a recording that somebody has changed', () => {
  test.each<readonly [string, (text: string) => string, RegExp]>([
    ['is cut', (text) => text.slice(0, -200), /JSON/],
    ['is of a later version', (text) => text.replace('"version": 1', '"version": 2'), /"version"/],
    ['has a key that nobody knows', (text) => text.replace('{', '{"extra": 1,'), /"extra"/],
    [
      'has a commit that is none',
      (text) => text.replace(/"object": "[0-9a-f]{40}"/, '"object": "v1"'),
      /refs\[0\]\.object" is no name of a git object/,
    ],
    [
      'has a number for a name',
      (text) => text.replace(/"name": "refs[^"]*"/, '"name": 1'),
      /refs\[0\]\.name" is no text/,
    ],
  ])('%s', async (_, change, place) => {
    const changed = change(recording);
    expect(changed).not.toBe(recording);
    const cwd = makeTree({ [ci]: workflow, 'recorded.json': changed });
    const run = await call(cwd, ['audit', '--replay', 'recorded.json']);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(place);
    expect(run.stderr).toMatch(/^portcullis: cannot read the recording[^\n]*\n$/);
  });
});
