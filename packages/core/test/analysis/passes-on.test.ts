import { expect, test } from '@jest/globals';
import { contextReads } from '../../src/analysis/context-reads.ts';
import { passesOn } from '../../src/analysis/passes-on.ts';
import { onPush, repositoryOf } from './repository-of.ts';

test.each([
  ['secrets.A', true],
  ['secrets.A.b', true],
  ['toJSON(secrets.A)', true],
  ['fromJSON(secrets.A).b', true],
  ["format('{0}', secrets.A)", true],
  ["join(secrets.*, ',')", true],
  ["secrets.A || 'b'", true],
  ["'b' || secrets.A", true],
  ['inputs.b && secrets.A', true],
  ['secrets.A && inputs.b', false],
  ['(inputs.b && secrets.A) || inputs.c', true],
  ['case(inputs.b, secrets.A, inputs.c)', true],
  ['case(inputs.b, inputs.c, secrets.A)', true],
  ['case(secrets.A, inputs.b, inputs.c)', false],
  ["secrets.A == ''", false],
  ['!secrets.A', false],
  ["contains(secrets.A, 'b')", false],
  ["startsWith(secrets.A, 'b')", false],
  ['hashFiles(secrets.A)', false],
  ['inputs[secrets.A]', false],
])('%s: %s', (text, expected) => {
  const ci = onPush(`  a:\n    runs-on: x\n    steps:\n      - run: "\${{ ${text} }}"\n`);
  const run = repositoryOf({ ci }).workflows[0]?.jobs[0]?.steps[0]?.run;
  const [read] = run === undefined ? [] : contextReads(run, ['secrets']);
  expect(read && passesOn(read.tree, read.around)).toBe(expected);
});
