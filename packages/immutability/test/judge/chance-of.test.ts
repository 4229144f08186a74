import { expect, test } from '@jest/globals';
import { parseDocument } from '@portcullis/core';
import { chanceOf } from '../../src/judge/chance-of.ts';
import { toGivenInputs } from '../../src/judge/to-given-inputs.ts';

const text = `name: x
inputs:
  mode: { default: publish, options: [publish, sign] }
  free: { default: publish }
runs: { using: composite, steps: [] }
`;

function chance(name: string, values: readonly string[], given: Readonly<Record<string, string>>) {
  const source = {
    path: 'action.yml',
    repositoryPath: 'action.yml',
    kind: 'action',
    text,
  } as const;
  const action = parseDocument(source).content;
  if (action?.kind !== 'action') throw new Error('the action of this test can be read');
  const inputs = toGivenInputs(action, new Map(Object.entries(given)));
  return chanceOf([{ kind: 'input', name, values, isNot: false }], inputs);
}

test.each([
  ['its default', 'mode', ['publish'], {}, 'now'],
  ['another value that is documented', 'mode', ['scan', 'sign'], {}, 'otherwise'],
  ['one that is not documented', 'mode', ['scan'], {}, 'never'],
  ['one that is not documented, and given', 'mode', ['scan'], { mode: 'scan' }, 'now'],
  ['another value where none is documented', 'free', ['scan'], {}, 'otherwise'],
] as const)('%s', (...[, name, values, given, expected]) => {
  expect(chance(name, values, given)).toBe(expected);
});
