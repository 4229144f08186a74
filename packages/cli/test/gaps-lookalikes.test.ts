import { describe, expect, test } from '@jest/globals';
import { lookalikes } from '../../../test/support/lookalikes.ts';
import { makeTree } from '../../../test/support/make-tree.ts';
import { runProgram } from '../../../test/support/run-program.ts';

const all = lookalikes().map(({ flaw, kind, form, files }) => ({
  dir: `${flaw}/${kind}/${form}`,
  kind,
  files,
}));

describe('checks that only look like one, as the command says', () => {
  const verdicts = new Map<string, unknown>();

  test('each of them has a line of the batch', () => {
    const files = all.flatMap(({ dir, files }) =>
      Object.entries(files).map(([path, text]) => [`${dir}/${path}`, text]),
    );
    const { status, stdout, stderr } = runProgram('packages/cli', {
      cwd: makeTree(Object.fromEntries(files)),
      args: ['gaps', '--batch', '-'],
      input: all.map(({ dir }) => `${dir}\n`).join(''),
      timeout: 120_000,
    });
    for (const line of stdout.trimEnd().split('\n')) {
      const { dir, verdict } = JSON.parse(line);
      verdicts.set(dir, verdict);
    }
    // Node says that it takes types away in a way which may change; nothing else is said.
    expect(stderr.replace(/^.*stripTypeScriptTypes.*\n.*--trace-warnings.*\n/gm, '')).toBe('');
    expect(status).toBe(1);
    expect([...verdicts.keys()]).toEqual(all.map(({ dir }) => dir));
    expect(all.length).toBeGreaterThanOrEqual(13 * 2 * 6);
  }, 120_000);

  test.each(all)('$dir', ({ dir, kind }) => {
    expect(verdicts.get(dir)).toBe(kind === 'fake' ? 'gaps' : 'clean');
  });
});
