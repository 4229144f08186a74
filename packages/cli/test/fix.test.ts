import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { GuardError } from '@portcullis/core';
import { makeTree } from '../../../test/support/make-tree.ts';
import { runCommand } from '../src/run-command.ts';

const path = '.github/workflows/ci.yml';
const checkout = 'uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683';

function workflow(last: string): string {
  return `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - ${checkout}\n      - run: ${last}\n`;
}

const before = workflow('echo');
const wanted = before.replace(
  `${checkout}\n`,
  `${checkout} # v4.2.2\n        with:\n          persist-credentials: false\n`,
);

async function call(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  isTty = false,
) {
  const cwd = makeTree({ ...files, '.git/HEAD': '' });
  let stdout = '';
  const surroundings = {
    cwd,
    env: {},
    today: '2026-11-22',
    terminal: { isTty, columns: undefined },
    print: (text: string) => {
      stdout += text;
    },
    aside: { isTty: false, print: () => {} },
    readStdin: async () => Buffer.alloc(0),
  };
  const run = runCommand(['fix', ...args], surroundings);
  const status = await run.catch((error: unknown) => {
    if (error instanceof GuardError) return error.message;
    throw error;
  });
  return { status, stdout, text: readFileSync(join(cwd, path), 'utf8') };
}

describe('fix', () => {
  test('writes what it can and ends with 0', async () => {
    expect(await call({ [path]: before }, [])).toMatchInlineSnapshot(`
{
  "status": 0,
  "stdout": "repaired .github/workflows/ci.yml:7:15 credentials: sets "persist-credentials: false"
repaired .github/workflows/ci.yml:7:15 pins: says that this commit is v4.2.2
2 repairs made in 1 file, 0 left for a person
",
  "text": "on: push
permissions: {}
jobs:
  a:
    runs-on: x
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          persist-credentials: false
      - run: echo
",
}
`);
  });

  test('--dry-run prints a patch, writes nothing and ends with 1', async () => {
    const { status, stdout, text } = await call({ [path]: before }, ['--dry-run']);
    expect(text).toBe(before);
    expect(status).toBe(1);
    expect(stdout).toMatchSnapshot();
  });

  test('nothing to repair ends with 0, dry or not', async () => {
    for (const args of [[], ['--dry-run']])
      expect(await call({ [path]: wanted }, args)).toMatchObject({ status: 0, text: wanted });
  });

  test('what is left for a person ends with 1', async () => {
    const { status, stdout } = await call({ [path]: workflow('git push') }, [
      '--only',
      'credentials',
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('git push');
  });

  test('a file that cannot be read ends with 3', async () => {
    const other = { '.github/workflows/x.yml': '\uFFFD'.repeat(400_000) };
    expect(await call({ [path]: wanted, ...other }, [])).toMatchObject({ status: 3 });
  });

  test('--only takes several', async () => {
    const { text } = await call({ [path]: before }, ['--only', 'pins,credentials']);
    expect(text).toBe(wanted);
    const { text: pinned } = await call({ [path]: before }, ['--only=pins']);
    expect(pinned).toBe(before.replace(checkout, `${checkout} # v4.2.2`));
  });

  test.each([
    [['--only', 'pin'], 'there is no repair "pin", did you mean "pins"'],
    [['--default-token', 'all'], 'cannot be "all"'],
    [['-'], '"-"'],
    [['--update'], 'add "--online"'],
  ])('%j is bad usage', async (args, message) => {
    expect((await call({ [path]: before }, args)).status).toContain(message);
  });

  test('a patch for a terminal shows what nobody could see', async () => {
    const hostile = before.replace(
      'run: echo',
      'run: echo "\u202e" ##[error]\n      - run: |\n          ::x::',
    );
    const { stdout } = await call(
      { [path]: hostile },
      ['--dry-run', '--only', 'credentials'],
      true,
    );
    expect(stdout).toContain('\\u{202E}');
    expect(stdout).not.toContain('\u202e');
    expect(stdout).not.toContain('##[error]');
    expect(stdout).not.toMatch(/^\s*::/m);
  });
});
