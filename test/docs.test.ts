import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { everyGuard } from '@portcullis/core';
import { ruleTable } from '@portcullis/dev';

const pages = globSync([
  '*.md',
  'docs/**/*.md',
  '{actions,packages}/*/*.md',
  'packages/core/src/rules/*/rule.md',
]).sort();

test.each(pages)('every link inside the repository in %s leads somewhere', (page) => {
  expect(linksOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
});

test('README.md has the table of rules as their meta gives it', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(ruleTable());
});

test('docs/practices.md has every practice that a rule serves', () => {
  const page = readFileSync('docs/practices.md', 'utf8');
  const ids = everyGuard.rules.flatMap(({ meta }) => meta.practices);
  expect(ids.filter((id) => !page.includes(`| ${id} |`))).toEqual([]);
});

test.each([
  'packages/core/src/engine/guard-error.ts',
  'packages/attestation/src/attestation-error.ts',
  'packages/release/src/publish/step.ts',
  'packages/release/src/seal/seal-error.ts',
  'packages/release/src/packages/package-error.ts',
])('docs/errors.md explains every code of %s', (file) => {
  const source = readFileSync(file, 'utf8');
  const codes = [...source.matchAll(/\| '([a-z-]+)'/g)].map(([, code]) => code);
  const page = readFileSync('docs/errors.md', 'utf8');
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});

function linksOf(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : posix.join(posix.dirname(page), path);
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsOf(target).includes(anchor);
}

/** As GitHub makes them of headings. */
function anchorsOf(page: string): readonly string[] {
  const headings = [...readFileSync(page, 'utf8').matchAll(/^#{1,6} +(.+?) *#*$/gm)];
  return headings.map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}
