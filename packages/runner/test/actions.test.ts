import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeTree } from '../../../test/support/make-tree.ts';
import { preload } from '../../../test/support/preload.ts';
import { runAction } from '../../../test/support/run-action.ts';

const ci = '.github/workflows/ci.yml';
const actions = [
  'audit',
  'cache-forbid-in-release',
  'permissions-guard',
  'pin-verify',
  'release-guard',
  'secrets-guard',
  'trigger-guard',
];

// Online runs have tests of their own; guards without a question for servers do not know this input.
const offline = { online: 'false' };

// One finding for each guard.
const workflow = `on:
  push:
    tags: [v*]
permissions: write-all
jobs:
  release:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: actions/setup-node@v6
        with:
          cache: npm
      - run: npm publish
  other:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.event.head_commit.message }}"
`;
const clean = `on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - run: make
`;

describe.each(actions)('%s', (name) => {
  test('tells what it finds', () => {
    const run = runAction(name, { workspace: makeTree({ [ci]: workflow }), inputs: offline });
    expect(run).toMatchSnapshot();
    expect(run.status).toBe(1);
  });

  // The bundles are without undici (docs/decisions/0004-undici.md), which would be asked for a proxy's agent.
  test('starts behind a proxy', () => {
    const env = { https_proxy: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' };
    expect(
      runAction(name, { workspace: makeTree({ [ci]: clean }), inputs: offline, env }).status,
    ).toBe(0);
  });

  test('passes what is clean', () => {
    const run = runAction(name, { workspace: makeTree({ [ci]: clean }), inputs: offline });
    expect(run).toMatchSnapshot();
    expect(run.status).toBe(0);
  });
});

function verify(
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string | Buffer>> = { [ci]: workflow },
) {
  const workspace = makeTree(files);
  return {
    workspace,
    ...runAction('pin-verify', { workspace, inputs: { ...offline, ...inputs } }),
  };
}

describe('inputs', () => {
  test('"path" takes several, one a line', () => {
    const files = { [`a/${ci}`]: workflow, [`b/${ci}`]: workflow, [`c/${ci}`]: workflow };
    const { outputs, log } = verify({ path: 'a\n\n  c  \n' }, files);
    expect(outputs.findings).toBe('2');
    expect(log).toContain(`c/${ci}:12:15`);
    // Annotations name the file from its repository's root, wherever that is checked out.
    expect(log).toContain(`::error file=${ci},line=12`);
  });

  test('"config" names a configuration that the tree cannot change', () => {
    const accepts = `version: 1\nsuppressions: [{ rule: unpinned-uses, path: '**', reason: none }]\n`;
    const files = {
      [ci]: workflow,
      '.github/portcullis.yml': accepts,
      'trusted.yml': 'version: 1\n',
    };
    expect(verify({}, files).status).toBe(0);
    expect(verify({ config: 'trusted.yml' }, files).status).toBe(1);
  });

  test('"fail-on" moves the threshold', () => {
    expect(verify({ 'fail-on': 'none' })).toMatchObject({ status: 0, outputs: { findings: '1' } });
  });

  test('"fail-on-inconclusive" lets pass what could not be checked', () => {
    const files = { [ci]: Buffer.of(0xff) };
    const strict = verify({}, files);
    expect(strict).toMatchObject({ status: 1, outputs: { findings: '0', inconclusive: '1' } });
    expect(strict.log).toContain(
      '::error::pin-verify: 1 place could not be checked, and that is no pass',
    );
    expect(verify({ 'fail-on-inconclusive': 'false' }, files).status).toBe(0);
  });

  test('"annotations" can be left out', () => {
    const { log } = verify({ annotations: 'false' });
    expect(log.match(/^::/gm)).toHaveLength(1);
    expect(log).toMatch(/^::error::pin-verify: 1 finding /m);
  });

  test.each([
    ['profile', 'lax', 'the input "profile" cannot be "lax": it is one of default, strict'],
    [
      'fail-on',
      'High',
      'the input "fail-on" cannot be "High": it is one of high, medium, low, info, none',
    ],
    ['annotations', 'yes', 'the input "annotations" cannot be "yes": it is one of true, false'],
    ['fail-on-inconclusive', '1', 'it is one of true, false'],
    ['path', 'missing', 'cannot find "missing"'],
    ['path', '-', '"-" stands for standard input'],
    ['config', 'missing.yml', 'cannot read the configuration "missing.yml"'],
    ['report-file', 'no/such/report.json', 'its folder is not there'],
    ['sarif-file', '.github', 'it is a folder'],
    ['sarif-file', '../x.sarif', 'its folder lies outside of the workspace'],
  ])('"%s: %s" is refused', (input, value, message) => {
    const { status, log } = verify({ [input]: value });
    expect(status).toBe(1);
    expect(log).toMatch(/^::error::[^\n]+\n$/m);
    expect(log).toContain(message);
  });
});

describe('files', () => {
  test('are written where they are asked for, and named in the outputs', () => {
    const { workspace, outputs } = verify({ 'report-file': 'out.json', 'sarif-file': 'out.sarif' });
    expect(outputs).toMatchObject({ report: 'out.json', sarif: 'out.sarif' });
    expect(JSON.parse(readFileSync(join(workspace, 'out.json'), 'utf8'))).toMatchObject({
      version: 1,
    });
    const sarif = JSON.parse(readFileSync(join(workspace, 'out.sarif'), 'utf8'));
    expect(sarif).toMatchObject({ version: '2.1.0' });
  });

  test('do not follow a link of the tree', () => {
    const outside = makeTree({ 'victim.txt': 'keep' });
    const workspace = makeTree({ [ci]: workflow });
    symlinkSync(join(outside, 'victim.txt'), join(workspace, 'out.json'));
    symlinkSync(outside, join(workspace, 'folder'));
    runAction('pin-verify', { workspace, inputs: { ...offline, 'report-file': 'out.json' } });
    const run = runAction('pin-verify', {
      workspace,
      inputs: { ...offline, 'report-file': 'folder/victim.txt' },
    });
    expect(run.log).toContain('its folder lies outside of the workspace');
    expect(readFileSync(join(outside, 'victim.txt'), 'utf8')).toBe('keep');
    expect(JSON.parse(readFileSync(join(workspace, 'out.json'), 'utf8'))).toMatchObject({
      version: 1,
    });
  });
});

describe('the job summary', () => {
  test('links the commit that was audited', () => {
    const workspace = makeTree({ [ci]: workflow });
    const git = (...args: readonly string[]) => {
      const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
      return spawnSync('git', [...who, ...args], {
        cwd: workspace,
        encoding: 'utf8',
      }).stdout.trim();
    };
    git('init');
    git('remote', 'add', 'origin', 'https://github.com/octo-org/other.git');
    git('add', '.');
    git('commit', '--message', 'x');
    const commit = git('rev-parse', 'HEAD');
    expect(commit).toMatch(/^[0-9a-f]{40}$/);
    expect(runAction('pin-verify', { workspace, inputs: offline }).summary).toContain(
      `of [octo-org/other@\`${commit.slice(0, 12)}\`](https://github.com/octo-org/other/tree/${commit})`,
    );
  });

  test('is not asked for where there is none', () => {
    const workspace = makeTree({ [ci]: clean });
    const run = runAction('pin-verify', {
      workspace,
      inputs: offline,
      env: { GITHUB_STEP_SUMMARY: '' },
    });
    expect(run).toMatchObject({ status: 0, summary: '' });
  });
});

test('a run whose verdict never comes is no pass', () => {
  const env = preload(
    'import fs from "node:fs"; fs.promises.access = () => new Promise(() => {});',
  );
  const workspace = makeTree({ [ci]: clean });
  const run = runAction('permissions-guard', { workspace, env });
  expect(run.summary).toBe('');
  expect(run.status).toBe(1);
});

test('nothing of the tree becomes a workflow command, an output or a table row', () => {
  const name = '::error::x\n::set-output name=findings::0\n##[error]y';
  const action =
    'name: a\ndescription: a\nruns:\n  using: composite\n  steps:\n    - uses: "a/b@\\n::error::z"\n';
  const workspace = makeTree({ [ci]: clean });
  mkdirSync(join(workspace, name));
  const { log, outputs, summary } = verify({}, { [`${name}/action.yml`]: action });
  expect(
    log.match(/^::(?!error file=|warning file=|notice file=|error::pin-verify: )/gm),
  ).toBeNull();
  expect(log).not.toContain('##[');
  expect(outputs.findings).not.toBe('0');
  expect(summary).not.toMatch(/^::|^##\[/m);
});
