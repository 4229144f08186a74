import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { makeTree } from '../../../test/support/make-tree.ts';
import { runProgram } from '../../../test/support/run-program.ts';

const value = createHash('sha256').update('bytes').digest('hex');
const tree = {
  '.github/workflows/x.yml': `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - name: Download
        run: curl -fsSL "https://example.com/\${{ github.ref_name }}/tool.tgz" -o tool.tgz
      - run: |
          # é
          echo "${value}  tool.tgz" |
            sha256sum -c
          tar -xzf tool.tgz
      - run: "curl -fsSL \\"https://example.com/other.sh\\" | sh"
`,
  'action.yml': `name: a
description: a
runs:
  using: composite
  steps:
    - name: Install
      shell: bash
      env:
        SHA: ${value}
      run: >
        curl -fsSL https://example.com/tool.tgz -o tool.tgz &&
        echo "$SHA  tool.tgz" | sha256sum -c &&
        tar -xzf tool.tgz
`,
  'install.sh': '#!/bin/sh\ncurl -fsSL https://example.com/install.sh | bash\n',
  'test.yml': 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n',
  'compose.yml': 'services:\n  a:\n    image: b\n',
  'dist/tool.tgz': 'bytes',
};

function run(...args: readonly string[]) {
  const cwd = makeTree(tree);
  const { status, stdout, stderr } = runProgram('packages/cli', {
    cwd,
    args: ['installer', ...args],
  });
  return { status, stdout, stderr };
}

test('text: each step by itself, at its place in the file', () => {
  const { status, stdout, stderr } = run(
    'check',
    '.github/workflows/x.yml',
    'action.yml',
    'install.sh',
  );
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatchSnapshot();
});

test('JSON has the step, as the schema says', () => {
  const { stdout } = run('check', 'action.yml', '.github/workflows/x.yml', '--format', 'json');
  const report: unknown = JSON.parse(stdout);
  const schema: unknown = JSON.parse(readFileSync('docs/installer-report.schema.json', 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(Object(schema));
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  const path = '.github/workflows/x.yml';
  expect(report).toMatchObject({
    scripts: [
      { path: 'action.yml', step: { name: 'Install', line: 6 }, verdict: 'likely' },
      { path, step: { job: 'build', name: 'Download', line: 7 }, verdict: 'likely' },
      {
        ...{ path, step: { job: 'build', line: 14 }, verdict: 'none' },
        findings: [
          { at: { path, start: { line: 14, column: 15 }, end: { line: 14, column: 58 } } },
        ],
      },
    ],
  });
});

test('values are compared with artifacts, and nothing is run', () => {
  const { status, stdout } = run('check', 'action.yml', '--artifacts', 'dist', '--prove');
  expect(status).toBe(0);
  expect(stdout).toContain('bytes: match');
  expect(stdout).toContain('a step of a workflow or an action is not run');
});

describe('2', () => {
  test.each([
    ['no step of "test.yml" downloads anything', ['check', 'test.yml', 'install.sh']],
    ['cannot read "compose.yml" as a workflow or an action', ['check', 'compose.yml']],
    ['scripts in steps are not written', ['embed', 'action.yml', '--artifacts', 'dist']],
  ] as const)('%s', (message, args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
