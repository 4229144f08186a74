import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { environments } from '../../packages/release/src/index.ts';

// What the stages ask GitHub for, and certificates, is what the workflow names: a job in another environment would have
// other secrets, and nobody asked before it.
test('the environments of the stages are those of release.yml', () => {
  const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8'));
  const named = Object.keys(jobs).map((job) => [job, jobs[job].environment] as const);
  const { gate, release } = environments;
  expect(Object.fromEntries(named)).toEqual({
    ...{ preflight: undefined, inspect: undefined, gate },
    ...{ seal: release, publish: release, packages: release, images: release },
    verify: undefined,
  });
});

test.each(Object.values(environments))('there are settings of "%s"', (name) => {
  expect(existsSync(`.github/environments/${name}.json`)).toBe(true);
});
