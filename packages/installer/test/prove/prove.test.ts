import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { prove } from '../../src/prove/prove.ts';
import { toScript } from '../../src/script/to-script.ts';
import { makeRelease, withValues } from './support/make-release.ts';

// Each runs an installer some forty times.
const patience = 120_000;
const release = makeRelease();
const fixtures = join(import.meta.dirname, '../fixtures/right');

test.each(['case-map', 'sum-lines'])(
  'a right one is proven with all cases, in every shell: %s',
  async (name) => {
    const read = readFileSync(join(fixtures, `${name}.sh`), 'utf8');
    const script = toScript(`${name}.sh`, withValues(read, release));
    const outcomes = await prove(script, release, { platforms: ['linux-x86_64-glibc'] });
    const told = outcomes
      .filter(({ outcome }) => outcome !== 'pass')
      .map((one) => `${one.outcome} ${one.case}: ${one.why}`);
    expect(told).toEqual([]);
    const cases = new Set(outcomes.map((one) => one.case));
    for (const wanted of always) expect(cases).toContain(wanted);
    // Tripwires leave files where they stand, which is never the caller's folder.
    expect(readdirSync('.').filter((file) => file.startsWith('ran.'))).toEqual([]);
  },
  patience,
);

const always = [
  'isolation',
  'true bytes',
  'values of the tampered bytes',
  'values removed',
  'tampered',
  'tampered, without sha256sum',
  'tampered, without sha256sum, shasum',
  'other architecture',
  'truncated',
  'not found',
  'a page instead',
  'redirect to another host',
  'tampered, without a variable for its address',
  'tampered (bash)',
];
