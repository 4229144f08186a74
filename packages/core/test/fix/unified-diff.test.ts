import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../../src/fix/text/apply-edits.ts';
import { type Edit, type Source, unifiedDiff } from '../../src/index.ts';

function source(text: string): Source {
  return { path: 'a.yml', repositoryPath: 'a.yml', kind: 'workflow', text };
}

/** Inserts and replaces at places that do not overlap. */
function toEdits(text: string, cuts: readonly (readonly [number, string])[]): readonly Edit[] {
  const offsets = cuts.map(([at]) => at % (text.length + 1)).sort((one, other) => one - other);
  const edits: Edit[] = [];
  for (let index = 0; index + 1 < offsets.length; index += 2) {
    const [start = 0, end = 0] = offsets.slice(index, index + 2);
    edits.push({ at: { source: source(text), start, end }, text: cuts[index]?.[1] ?? '' });
  }
  return edits;
}

test('git takes the patch, and makes of the file what the edits make of it', () => {
  const line = fc.constantFrom('a', 'b', '', ' c', '\tz', 'd\r', '-', '+', '@@ -1 +1 @@', '\\ x');
  const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));
  const added = fc.constantFrom('', 'x', '\n', 'x\n', '\ny\nz', '\r\n');
  const cuts = fc.array(fc.tuple(fc.nat(200), added), { maxLength: 6 });
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-'));
  try {
    fc.assert(
      fc.property(text, cuts, (before, some) => {
        const edits = toEdits(before, some);
        const after = applyEdits(before, edits);
        const patch = unifiedDiff('a.yml', before, edits);
        if (before === after) return expect(patch).toBe('');
        writeFileSync(join(folder, 'a.yml'), before);
        const args = ['apply', '--whitespace=nowarn', '-'];
        const { status, stderr } = spawnSync('git', args, {
          cwd: folder,
          input: patch,
          encoding: 'utf8',
        });
        expect({ status, stderr, patch }).toMatchObject({ status: 0 });
        expect(readFileSync(join(folder, 'a.yml'), 'utf8')).toBe(after);
      }),
      { numRuns: 150 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('changes far apart are hunks of their own', () => {
  const text = Array.from({ length: 20 }, (_, index) => `${index}\n`).join('');
  const at = (start: number) => ({ source: source(text), start, end: start });
  const edits = [
    { at: at(0), text: 'x\n' },
    { at: at(text.length), text: 'y\n' },
  ];
  expect(unifiedDiff('a b/"c".yml', text, edits)).toMatchSnapshot();
});

test.each([
  ['into an empty file', '', 'x\n'],
  ['behind a last line that nothing ends', 'a', '\nb'],
])('%s', (_, text, added) => {
  const start = text.length;
  const edits = [{ at: { source: source(text), start, end: start }, text: added }];
  expect(unifiedDiff('a.yml', text, edits)).toMatchSnapshot();
});

test.each([
  [6, 1],
  [7, 2],
])('with %d lines between them two changes are %d hunks', (between, hunks) => {
  const text = Array.from({ length: 30 }, (_, index) => `${index}\n`).join('');
  const behind = text.indexOf(`\n${10 + between}\n`) + 1;
  const edits = [text.indexOf('\n10\n') + 1, behind].map((start) => {
    return { at: { source: source(text), start, end: start }, text: 'x\n' };
  });
  expect(unifiedDiff('a.yml', text, edits).match(/^@@/gm)?.length).toBe(hunks);
});
