import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { limits } from '../src/collect/limits.ts';
import { skippedFolders } from '../src/collect/walk-tree.ts';

const page = readFileSync('docs/what-is-read.md', 'utf8');

test('docs/what-is-read.md tells the bounds as they are', () => {
  const { fileBytes, totalLength, files, links, entries, depth } = limits;
  expect(page).toContain(`a file over ${fileBytes / 1024 / 1024} MiB`);
  expect(page).toContain(`more than ${depth} folders`);
  expect(page).toContain(
    `more than ${files} workflows and actions, ${links} links, ${entries} entries, or ${totalLength / 1024 / 1024} MiB of text`,
  );
});

test('docs/what-is-read.md names every folder that is passed over', () => {
  const [passedOver = ''] = page.match(/^\*\*Passed over\*\*.*$/m) ?? [];
  const named = [...passedOver.matchAll(/`([^`]+)` \(/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(skippedFolders);
});
