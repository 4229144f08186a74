import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { bundleTargets, readSizes, toSha256sums } from '@portcullis/dev';

// What asks servers (git, the API, the closure) is 0.3 MB, what verifies attestations 0.35 MB of which Sigstore's own
// code is 0.24; the command line has the repairs too, and does both on demand.
const limits: Readonly<Record<string, number>> = {
  // What opens actions and scripts is 1.25 MB: our own code half of it, acorn 0.23, unbash 0.22, the reading of
  // installers 0.22, eslint-scope 0.07. Only these two have its rules; the command line has it on demand.
  audit: 3_800_000,
  'pin-verify': 2_950_000,
  // The audit with what opens scripts; apart they were 2.96 MB, and nearly every repository needs both.
  cli: 2_450_000,
  'verify-attestations': 800_000,
  // The audit, and the questions of a release.
  'release-preflight': 2_400_000,
  // With the grammar of PowerShell and its engine, 0.18 MB of Base64 that is decoded when a script first needs it.
  'verify-installer-checksums': 3_500_000,
  'release-inspect': 3_500_000,
};
const otherActions = 1_200_000;

describe.each(bundleTargets())('$project', ({ name, dist, bundles }) => {
  const size = () => bundles.reduce((sum, { file }) => sum + statSync(file).size, 0);

  test('has its bundles and their licences', () => {
    expect(bundles.filter(({ file }) => !existsSync(file))).toEqual([]);
    expect(readFileSync(`${dist}/licenses.txt`, 'utf8')).toContain('Permission is hereby granted');
  });

  test('has the size that is recorded with a reason', () => {
    expect({ [name]: size() }).toEqual({ [name]: readSizes()[name]?.bytes });
  });

  test('is small enough to be read and to start fast', () => {
    const limit = limits[name] ?? otherActions;
    // What is loaded on demand does not slow the start of the rest.
    const largest = Math.max(...bundles.map(({ file }) => statSync(file).size));
    expect(largest).toBeLessThanOrEqual(limit);
  });
});

test('actions/SHA256SUMS tells the truth', () => {
  expect(readFileSync('actions/SHA256SUMS', 'utf8')).toBe(toSha256sums('actions'));
});

test('the command line can be executed', () => {
  expect(statSync('packages/cli/dist/index.mjs').mode & 0o111).toBe(0o111);
});
