import { expect, test } from '@jest/globals';
import { inheritedSecrets } from '../../src/analysis/secrets/inherited-secrets.ts';
import { secretCuts } from '../../src/analysis/secrets/secret-cuts.ts';
import { secretUses } from '../../src/analysis/secrets/secret-uses.ts';
import { secretUsesIn } from '../../src/analysis/secrets/secret-uses-in.ts';
import { onPush, repositoryOf } from './repository-of.ts';

const job = (keys: string) => onPush(`  a:\n    runs-on: x\n${keys}`);
const step = (text: string) => job(`    steps:\n      - ${text}\n`);

/** Each use of the first job as `slot.key kind NAME`. */
function usesIn(ci: string): readonly string[] {
  const first = repositoryOf({ ci }).workflows[0]?.jobs[0];
  return first === undefined
    ? []
    : secretUses(first).map(({ kind, name, slot }) =>
        `${slot.kind}.${slot.key?.value ?? ''} ${kind} ${name}`.trim(),
      );
}

test.each([
  ['run: echo', []],
  ['run: echo secrets.A', []],
  [`run: "echo \${{ 'secrets.A' }} \${{ steps.secrets.A }} \${{ github.secrets }}"`, []],
  ['run: echo ${{ secrets.A }}', ['run.run named A']],
  ['run: echo ${{ SECRETS.a }}', ['run.run named A']],
  [`run: "echo \${{ secrets['a'] }}"`, ['run.run named A']],
  ['run: "echo ${{ \\x73ecrets.A }}"', ['run.run named A']],
  ['run: echo ${{ secrets[inputs.name] }}', ['run.run computed']],
  ['run: echo ${{ secrets[secrets.A] }}', ['run.run computed', 'run.run named A']],
  ['run: echo ${{ toJSON(secrets) }}', ['run.run all']],
  ['run: echo ${{ secrets.* }}', ['run.run all']],
  ['run: echo ${{ fromJSON(secrets.A).b }}', ['run.run named A']],
  ['run: echo ${{ secrets.A && secrets.B || c }}', ['run.run named A', 'run.run named B']],
  ['{uses: a/b@v1, with: {token: "${{ secrets.A }}"}}', ['with.token named A']],
  ['{run: a, env: {TOKEN: "${{ secrets.A }}"}}', ['step-env.TOKEN named A']],
  ['{run: a, env: "${{ fromJSON(secrets.A) }}"}', ['step-env.env named A']],
  ['{run: a, name: "${{ secrets.A }}"}', ['other.name named A']],
  ["{run: a, if: secrets.A != ''}", ['other.if named A']],
  ['{parallel: [{run: "${{ secrets.A }}"}]}', ['run.run named A']],
])('step %s', (text, expected) => {
  expect(usesIn(step(text))).toEqual(expected);
});

test.each([
  ['    env: {T: "${{ secrets.A }}"}\n', ['job-env.T named A']],
  ['    container: {image: a, env: {T: "${{ secrets.A }}"}}\n', ['container.T named A']],
  [
    '    services: {db: {image: a, credentials: {password: "${{ secrets.A }}"}}}\n',
    ['container.password named A'],
  ],
  ['    outputs: {o: "${{ secrets.A }}"}\n', ['other.o named A']],
])('job %j', (keys, expected) => {
  expect(usesIn(job(keys))).toEqual(expected);
});

const env = 'env: {T: "${{ secrets.A }}"}\n';

test("the workflow's env concerns every job, once in the workflow, and no call", () => {
  const ci = `${env}${onPush('  a: {runs-on: x}\n  b: {runs-on: x}\n')}`;
  expect(usesIn(ci)).toEqual(['workflow-env.T named A']);
  const [workflow] = repositoryOf({ ci }).workflows;
  expect(workflow && secretUsesIn(workflow).length).toBe(1);
  const call = '  a: {uses: ./b, secrets: {t: "${{ secrets.B }}"}}\n';
  expect(usesIn(`${env}${onPush(call)}`)).toEqual(['call.t named B']);
});

test.each([
  ['inherit', true],
  ['"inherit"', true],
  ['{inherit: a}', false],
  ['other', false],
])('secrets: %s is inherited: %s', (secrets, expected) => {
  const ci = onPush(`  a: {uses: ./b, secrets: ${secrets}}\n`);
  const first = repositoryOf({ ci }).workflows[0]?.jobs[0];
  expect(first !== undefined && inheritedSecrets(first) !== undefined).toBe(expected);
});

test('many jobs below many variables are cut, and said to be', () => {
  const many = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, n) => text(n)).join('');
  const variables = many(100, (n) => `  V${n}: "\${{ secrets.S${n} }}"\n`);
  const cutsIn = (count: number) => {
    const jobs = many(count, (n) => `  j${n}: {runs-on: x}\n`);
    const [workflow] = repositoryOf({ ci: `env:\n${variables}${onPush(jobs)}` }).workflows;
    return workflow && secretCuts(workflow).map(({ at }) => at.source.text.slice(at.start, at.end));
  };
  expect(cutsIn(10)).toEqual([]);
  expect(cutsIn(11)).toEqual(['j10']);
});
