import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { githubAccepts } from './github-accepts.ts';
import { said } from './said.ts';

interface Sample {
  readonly path: string;
  readonly kind: 'workflow' | 'action';
}

// What GitHub's published parser takes is never malformed: over the fixtures of all rules, and over a folder of real
// repositories when PORTCULLIS_CORPUS names one. What its server alone refuses is checked by other tests.
const fixtures = join(import.meta.dirname, '../../../src/rules');
const serverOnly =
  /names no event|has no steps and calls no workflow|beside "(?:paths|branches|tags)"|makes one expression/;

describe.each(
  [fixtures, ...(process.env.PORTCULLIS_CORPUS ?? '').split(':')].filter((root) => root !== ''),
)('%s', (root) => {
  test('takes whatever GitHub takes', async () => {
    const refused: string[] = [];
    for (const { path, kind } of samplesIn(root)) {
      const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
      const problems = problemsOf(text, kind);
      if (problems.length > 0 && (await githubAccepts(text, kind)))
        refused.push(`${path}: ${problems[0]}`);
    }
    expect(refused).toEqual([]);
  }, 600_000);
});

function problemsOf(text: string, kind: Sample['kind']): readonly string[] {
  try {
    return said(text, kind).filter((problem) => !serverOnly.test(problem));
  } catch {
    return [];
  }
}

function samplesIn(root: string): readonly Sample[] {
  return readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.ya?ml$/.test(path)) return [];
    if (/\/action\.ya?ml$/.test(path)) return [{ path, kind: 'action' }];
    if (/\/\.github\/workflows\/[^/]+$/.test(path)) return [{ path, kind: 'workflow' }];
    if (!/\/fixtures\/[^/]+$/.test(path)) return [];
    return [{ path, kind: /^runs:/m.test(readFileSync(path, 'utf8')) ? 'action' : 'workflow' }];
  });
}
