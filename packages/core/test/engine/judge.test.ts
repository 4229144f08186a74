import { expect, test } from '@jest/globals';
import { audit } from '../support/scenario.ts';

const head =
  'on: push\npermissions: {}\njobs:\n  test:\n    runs-on: x\n    permissions: {}\n    steps:\n';

function outcome(steps: string) {
  const files = new Map([['.github/workflows/ci.yml', head + steps]]);
  const { findings, inconclusive } = audit({ files, profile: 'default' });
  // Rules that follow the steps of a job have bounds of their own.
  const said = inconclusive.filter(({ guard }) => guard === 'pin-verify' || guard === 'engine');
  return { findings: findings.length, inconclusive: said.map(({ reason }) => reason) };
}

test.each([
  [4999, { findings: 4999, inconclusive: [] }],
  [5000, { findings: 4999, inconclusive: ['too-many'] }],
  [9000, { findings: 4999, inconclusive: ['too-many'] }],
])('of %i findings of one rule in one file: %j', (number, expected) => {
  expect(outcome('      - uses: a/b@v1\n'.repeat(number))).toEqual(expected);
});

test('the same holds for what is said of suppressions', () => {
  const comments = '# portcullis: allow[unpinned-uses] reason\n'.repeat(6000);
  expect(outcome(`      - run: x\n${comments}`)).toEqual({
    findings: 4999,
    inconclusive: ['too-many'],
  });
});
