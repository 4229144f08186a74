import { expect, test } from '@jest/globals';
import { toRunContext } from '../../src/policy/to-run-context.ts';

const server = 'https://github.com';
const variables = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo-org/tool',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '2',
};

test('a run is what the runner says of it', () => {
  const run = { server, repository: 'octo-org/tool', runId: '1', runAttempt: '2' };
  expect(toRunContext(variables, server)).toEqual(run);
  expect(toRunContext({ ...variables, GITHUB_ACTIONS: undefined }, server)).toBeUndefined();
});

test.each(['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT'])(
  'a run without %s is no place outside of runs',
  (name) => {
    for (const value of [undefined, ''])
      expect(() => toRunContext({ ...variables, [name]: value }, server)).toThrow(
        'cannot tell which run this is',
      );
  },
);
