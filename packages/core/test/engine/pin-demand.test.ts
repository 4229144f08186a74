import { expect, test } from '@jest/globals';
import { noPinPolicy, pinDemand } from '../../src/index.ts';

const at = {
  source: { path: 'c.yml', repositoryPath: 'c.yml', kind: 'config', text: '' },
  start: 0,
  end: 0,
} as const;
const exception = (repository: string, until?: string) => ({ repository, reason: 'r', until, at });
const policy = {
  profile: 'default',
  releaseEnvironments: [],
  allowedSecrets: [],
  today: '2026-11-22',
  pins: {
    minimum: 'released',
    minimums: new Map([
      ['octo-org', 'tag-only'],
      ['octo-org/strict', 'attested'],
      ['my-org/tool', 'unreleased'],
    ] as const),
    trusted: new Set(['my-org', 'octo-org/own']),
    exceptions: [
      exception('a/today', '2026-11-22'),
      exception('a/gone', '2026-11-21'),
      exception('a/ever'),
    ],
    cooldown: 7,
  },
} as const;

test.each([
  ['a/b', 'released', 7],
  ['Octo-Org/Tool', 'tag-only', 7],
  ['octo-org/strict', 'attested', 7],
  ['my-org/any', undefined, undefined],
  ['my-org/tool', 'unreleased', undefined],
  ['octo-org/own', 'tag-only', undefined],
  ['a/today', undefined, undefined],
  ['a/ever', undefined, undefined],
  ['a/gone', 'released', 7],
])('%s: %j, %j days', (repository, minimum, cooldown) => {
  expect(pinDemand(repository, policy)).toEqual({ minimum, cooldown });
});

test('without a policy nothing is asked', () => {
  expect(pinDemand('a/b', { ...policy, pins: noPinPolicy })).toEqual({});
});
