import { describe, expect, test } from '@jest/globals';
import { knownActions } from '../../../src/facts/known-actions.ts';
import { popularActions } from '../../../src/facts/popular-actions.ts';
import { imitated } from '../../../src/rules/typosquat-uses/imitated.ts';
import { isOneSlip } from '../../../src/rules/typosquat-uses/is-one-slip.ts';

describe('what is imitated', () => {
  test.each([
    ['action', 'checkout', 'actions/checkout'],
    ['actions-', 'checkout', 'actions/checkout'],
    ['dokcer', 'login-action', 'docker/login-action'],
    ['d0cker', 'login-action', 'docker/login-action'],
    ['peter-evans1', 'create-pull-request', 'peter-evans/create-pull-request'],
    ['peterevans', 'create-pull-request', 'peter-evans/create-pull-request'],
    ['goreleaserr', 'goreleaser-acton', 'goreleaser/goreleaser-action'],
  ])('%s/%s', (owner, name, meant) => {
    expect(imitated(owner, name)?.name).toBe(meant);
  });

  test.each([
    ['actions', 'chekout'],
    ['octo-org', 'checkout'],
    ['action', 'something-else'],
    ['cii', 'gh-extension-precompile'],
    ['my-actions-fork', 'checkout'],
    ['', ''],
  ])('%s/%s is its own', (owner, name) => {
    expect(imitated(owner, name)).toBeUndefined();
  });

  test('no well-known action is an imitation of another', () => {
    const popular = [...popularActions].flatMap(([owner, names]) =>
      names.map((name) => `${owner}/${name}`),
    );
    for (const action of [...popular, ...knownActions]) {
      const [owner = '', name = ''] = action.split('/');
      expect([action, imitated(owner, name)]).toEqual([action, undefined]);
    }
  });
});

test.each([
  ['', '', false],
  ['same', 'same', false],
  ['', 'a', true],
  ['', 'ab', false],
  ['circleci', 'circelci', true],
  ['actions', 'actons', true],
  ['actions', 'acti0ns', true],
  ['aab', 'ab', true],
  ['abab', 'ab', false],
  ['ca', 'abc', false],
  ['abcd', 'badc', false],
  ['kitten', 'sitting', false],
])('%j and %j are one slip apart: %s', (left, right, isOne) => {
  expect(isOneSlip(left, right)).toBe(isOne);
  expect(isOneSlip(right, left)).toBe(isOne);
});
