import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { exportedNames } from './support/exported-names.ts';

// What others may rely on. A change here is a change for every user: put it into CHANGELOG.md.
describe('exported names', () => {
  const indexes = globSync('packages/*/src/index.ts').sort();
  test.each(indexes)('%s', (path) => {
    expect(exportedNames(path)).toMatchSnapshot();
  });
});

describe('inputs and outputs', () => {
  const actions = globSync('actions/*/action.yml').sort();
  test.each(actions)('%s', (path) => {
    const { inputs = {}, outputs = {}, runs } = parse(readFileSync(path, 'utf8'));
    expect({ inputs: toDefaults(inputs), outputs: Object.keys(outputs), runs }).toMatchSnapshot();
  });
});

test.each(globSync('packages/*/package.json').sort())('%s exports its index only', (path) => {
  const { exports } = JSON.parse(readFileSync(path, 'utf8'));
  expect(Object.keys(exports ?? { '.': 'a program' })).toEqual(['.']);
});

function toDefaults(inputs: Readonly<Record<string, { readonly default?: string }>>): object {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]));
}
