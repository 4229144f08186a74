import { expect } from '@jest/globals';
import type { ReleaseRun, ReleaseWorld } from './world/open-release-world.ts';

const order = ['build', 'preflight', 'inspect', 'gate', 'seal', 'publish', 'verify'] as const;

/** What a run that fails leaves behind: jobs until the one that failed, its words, and nothing that anybody sees. */
export function expectFailure(
  run: ReleaseRun,
  { state }: ReleaseWorld,
  { job, said, tags = [] }: Expected,
): void {
  const before = order.slice(0, order.indexOf(job)).map((name) => [name, 'success'] as const);
  expect({ ...run.jobs, errors: run.errors.join('\n') }).toEqual({
    ...Object.fromEntries(before),
    [job]: 'failure',
    errors: expect.stringContaining(said),
  });
  expect(run.status).toBe(1);
  expect(state.releases.filter(({ isDraft }) => !isDraft)).toEqual([]);
  expect([...state.refs.keys()]).toEqual(tags);
}

interface Expected {
  readonly job: (typeof order)[number];
  readonly said: string;
  /** That were there before. */
  readonly tags?: readonly string[];
}
