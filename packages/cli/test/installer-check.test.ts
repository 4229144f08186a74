import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { makeTree } from '../../../test/support/make-tree.ts';
import { runProgram } from '../../../test/support/run-program.ts';

const value = createHash('sha256').update('bytes').digest('hex');
const tree = {
  'enforced.sh': toInstaller('exit 1'),
  'warned.sh': toInstaller('echo "it differs" >&2'),
  'unchecked.sh': '#!/bin/sh\ncurl -sSfL https://example.com/tool.tgz | tar -xz\n',
  'same-origin.sh': `#!/bin/sh
set -e
curl -sSfL https://example.com/tool.tgz -o tool.tgz
curl -sSfL https://example.com/tool.tgz.sha256 -o tool.tgz.sha256
sha256sum -c tool.tgz.sha256
tar -xzf tool.tgz
`,
  'cut-off.sh': '#!/bin/sh\nif [ "$1" = \n',
  'latin.sh': Buffer.of(0xe9),
  'dist/tool.tgz': 'bytes',
  'other/tool.tgz': 'other bytes',
};

function toInstaller(otherwise: string): string {
  return `#!/bin/sh
set -eu
curl -sSfL https://example.com/tool.tgz -o tool.tgz
got="$(sha256sum tool.tgz | cut -d ' ' -f 1)"
if [ "$got" != ${value} ]; then ${otherwise}; fi
tar -xzf tool.tgz
`;
}

function run(...args: readonly string[]) {
  const cwd = makeTree(tree);
  const { status, stdout, stderr } = runProgram('packages/cli', {
    cwd,
    args: ['installer', 'check', ...args],
  });
  return { cwd, status, stdout, stderr };
}

describe('exit code', () => {
  test.each([
    [0, ['enforced.sh']],
    [0, ['enforced.sh', '--artifacts', 'dist']],
    [1, ['enforced.sh', '--artifacts', 'other']],
    [1, ['warned.sh']],
    [1, ['unchecked.sh', 'cut-off.sh']],
    [1, ['same-origin.sh']],
    [0, ['same-origin.sh', '--allow', 'same-origin']],
    [3, ['cut-off.sh', 'enforced.sh']],
  ] as const)('%i: %j', (status, args) => {
    expect(run(...args)).toMatchObject({ status, stderr: '' });
  });

  test.each([
    ['needs a SCRIPT', []],
    ['there is no "gone.sh"', ['gone.sh']],
    ['not UTF-8', ['latin.sh']],
    ['"--prove" needs "--artifacts"', ['enforced.sh', '--prove']],
    ['"--allow open" is not known', ['warned.sh', '--allow', 'open']],
  ] as const)('2: %s', (message, args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

test("a proof of somebody else's script is refused without --foreign", () => {
  const script = join(makeTree(tree), 'enforced.sh');
  const prove = [script, '--artifacts', 'dist', '--prove'];
  const { status, stdout, stderr } = run(...prove);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('or add "--foreign"');
  // Its archive is too small for a proof, and it is judged all the same.
  expect(run(...prove, '--foreign')).toMatchObject({ status: 0 });
});

test('text', () => {
  expect(run('enforced.sh', 'warned.sh', '--artifacts', 'dist').stdout).toMatchSnapshot();
});

test('JSON is as the schema says, and goes to a file when one is named', () => {
  const { cwd, stdout } = run('warned.sh', 'unchecked.sh', '--format', 'json=report.json');
  expect(stdout).toBe('');
  const report: unknown = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));
  const schema: unknown = JSON.parse(readFileSync('docs/installer-report.schema.json', 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(Object(schema));
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  expect(report).toMatchObject({ scripts: [{ verdict: 'open' }, { verdict: 'none' }] });
});
