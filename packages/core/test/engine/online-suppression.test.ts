import { expect, test } from '@jest/globals';
import { evidenceOf } from '../support/online/evidence-of.ts';
import { audit, type Scenario, show } from '../support/scenario.ts';

const commit = 'a1'.padEnd(40, '0');
const scenario = (rule: string, upstream: string): Scenario => ({
  files: new Map([
    [
      '.github/workflows/ci.yml',
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: a/b@${commit} # v1 # portcullis: allow[${rule}] seen\n`,
    ],
  ]),
  profile: 'default',
  upstream,
});

const fine = 'a/b: {commits: {a1: []}, branches: {main: a1}, tags: {v1: a1}}';
const impostor = 'a/b: {commits: {a1: [], a2: []}, branches: {main: a2}}';

test.each(['impostor-commit', 'mutable-local-action'])(
  'offline nobody knows whether a suppression of %s is used',
  (rule) => {
    expect(show(audit(scenario(rule, fine)), 'suppression-unused')).toBe('');
  },
);

test.each(['impostor-commit', 'mutable-local-action'])(
  'online a suppression of %s that hides nothing is told',
  async (rule) => {
    const one = scenario(rule, fine);
    expect(show(audit(one, await evidenceOf(one)), 'suppression-unused')).toContain(rule);
  },
);

test('online it hides', async () => {
  const one = scenario('impostor-commit', impostor);
  const outcome = audit(one, await evidenceOf(one));
  expect(show(outcome, 'impostor-commit')).toMatch(/suppressed by .*: seen\n$/);
  expect(show(outcome, 'suppression-unused')).toBe('');
});
