import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { fixedText } from '../support/fixed-text.ts';

/** A title that runs a command from every kind of quotes. */
const hostile = '$(touch pwned) `touch pwned` "; touch pwned; " \'; touch pwned; \' * \\';

/** Each script prints the title, and nothing more. */
const scripts = [
  'echo "<>"',
  'echo <>',
  "echo '<>'",
  'X=<>\necho "$X"',
  'export X="<>"\nprintenv X',
  'echo "$(echo "<>")"',
  'cat <<EOF\n<>\nEOF',
  'cat <<-EOF\n\t<>\n\tEOF',
  'cat <<< "<>"',
  "printf '%s\\n' '<>'",
  'f() { echo "$1"; }\nf "<>"',
  'if [[ "<>" == x ]]; then echo; else echo "<>"; fi',
  'case "<>" in x) ;; *) echo "<>" ;; esac',
  '# <>\necho "<>"',
];

test.each(scripts)('bash prints a hostile title and runs nothing of it: %j', (script) => {
  const written = script.replaceAll('<>', '${{ github.event.issue.title }}');
  const lines = written.split('\n').map((line) => `          ${line}\n`);
  const head =
    'on: issues\npermissions:\n  contents: write\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';
  const { text, refused } = fixedText(`${head}      - name: x\n        run: |\n${lines.join('')}`, {
    only: 'injection',
  });
  expect(refused).toEqual([]);
  const fixed = (text.split('run: |\n')[1] ?? '').replaceAll(/^ {10}/gm, '');
  expect(fixed).not.toContain('${{');
  const cwd = makeTree({});
  const env = { PATH: process.env.PATH, ISSUE_TITLE: hostile };
  const { stdout, status } = spawnSync('bash', ['-eo', 'pipefail', '-c', fixed], {
    cwd,
    env,
    encoding: 'utf8',
  });
  expect({ stdout, status }).toEqual({ stdout: `${hostile}\n`, status: 0 });
  expect(existsSync(join(cwd, 'pwned'))).toBe(false);
});
