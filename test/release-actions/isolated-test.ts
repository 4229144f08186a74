import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { chooseIsolation } from '../../packages/installer/src/prove/sandbox/isolation/choose-isolation.ts';
import { findIsolations } from '../../packages/installer/src/prove/sandbox/isolation/find-isolations.ts';
import { removeTree } from '../../packages/installer/src/prove/sandbox/remove-tree.ts';

/** Skipped, and said, where this machine keeps no installer apart: the release inspects none there. */
export function isolatedTest(name: string, work: () => Promise<void>, patience: number): void {
  (isIsolating ? test : test.skip)(name, work, patience);
}

const isIsolating = canIsolate();

function canIsolate(): boolean {
  // Nothing in /tmp is seen by what runs in its own.
  const folder = mkdtempSync(join(tmpdir() === '/tmp' ? '/var/tmp' : tmpdir(), 'portcullis-'));
  try {
    chooseIsolation(findIsolations(folder), { mustBeIsolated: true });
    return true;
  } catch (error) {
    console.warn(`skipped: ${error}`);
    return false;
  } finally {
    removeTree(folder);
  }
}
