import { describe, expect, test } from '@jest/globals';
import { said } from './said.ts';

const composite = (step: string) => `name: a\nruns: {using: composite, steps: [${step}]}`;

describe('what the runner refuses', () => {
  test.each<[string, string, readonly unknown[]]>([
    [
      'no runs',
      'name: a',
      ['<name> there is no "runs" at the top of the file, and GitHub refuses the file: add it'],
    ],
    [
      'no using',
      'runs: {main: a.js}',
      [
        '<main> there is no "using" under "runs", and the runner refuses the action: write "node24", "composite" or "docker"',
      ],
    ],
    [
      'unknown using',
      'runs: {using: node10, main: a.js}',
      [
        '<node10> the runner knows no actions that use "node10" and refuses this one: write "node24", "composite" or "docker"',
      ],
    ],
    [
      'no main',
      'runs: {using: node24}',
      ['<node24> there is no "main" under "runs", and the runner refuses the action: add it'],
    ],
    [
      'no image',
      'runs: {using: docker, args: []}',
      ['<docker> there is no "image" under "runs", and the runner refuses the action: add it'],
    ],
    [
      'no steps',
      'runs: {using: composite}',
      ['<composite> there is no "steps" under "runs", and the runner refuses the action: add it'],
    ],
    [
      'steps and main',
      'runs: {using: composite, steps: [], main: a}',
      ['<main> GitHub refuses the key "main" beside "steps" under "runs": remove one of them'],
    ],
    [
      'run without shell',
      composite('{run: a}'),
      ['<run> there is no "shell" under "runs.steps[0]", and GitHub refuses the file: add it'],
    ],
    [
      'secrets',
      composite('{run: "${{ secrets.A }}", shell: sh}'),
      [
        expect.stringMatching(
          /^<secrets> cannot read "secrets.A" under "runs.steps\[0\].run" as an expression: GitHub does not know "secrets" here/,
        ),
      ],
    ],
    [
      'an expression in a description',
      "inputs: {a: {description: '${{ github.token }}'}}\nruns: {using: node24, main: a}",
      [
        '<${{ github.token }}> GitHub takes no expression under "inputs.a.description" and refuses the file: write the value itself',
      ],
    ],
    [
      'an input of nothing',
      'inputs: {a: }\nruns: {using: node24, main: a}',
      ['<> GitHub refuses an empty value under "inputs.a": write a map'],
    ],
    [
      'an output of another key',
      'outputs: {a: {valu: 1}}\nruns: {using: node24, main: a}',
      [
        '<valu> GitHub knows no key "valu" under "outputs.a" and refuses the file: write "value" or remove it',
      ],
    ],
    [
      'a condition that is none',
      composite('{run: a, shell: sh, if: a b}'),
      [
        expect.stringContaining(
          'cannot read "a b" under "runs.steps[0].if" as an expression: unexpected "b"',
        ),
      ],
    ],
    [
      'an id twice',
      composite('{id: a, run: a, shell: sh}, {id: a, run: a, shell: sh}'),
      [expect.stringContaining('step id "a" is used twice')],
    ],
    [
      'a ref that is not there',
      composite('{uses: actions/checkout}'),
      [expect.stringContaining('has no "@ref"')],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text, 'action')).toEqual(expected);
  });
});

describe('what the runner takes', () => {
  test.each<[string, string]>([
    ['no name', 'runs: {using: node24, main: a.js}'],
    ['old and loud spellings', 'runs: {using: NODE12, main: a.js, post: b.js, post-if: always()}'],
    [
      'keys that it ignores',
      'name: a\nauthor: b\nbranding: {icon: none}\nfoo: [1]\nruns: {using: docker, image: Dockerfile, args: ["${{ inputs.a }}"], env: {A: "${{ inputs.b }}"}}',
    ],
    [
      'defaults of expressions',
      'inputs: {a: {required: maybe, default: "${{ github.token }}", deprecationMessage: x, type: y}}\nruns: {using: node24, main: a.js}',
    ],
    [
      'composite steps',
      `outputs: {a: {description: b, value: "\${{ steps.a.outputs.b }}"}}\n${composite('{uses: ./a, with: {b: "${{ inputs.c }}"}, if: "${{ always() }}"}, {run: a, shell: "${{ inputs.s }}", env: {A: "${{ hashFiles(\'a\') }}"}, continue-on-error: "${{ inputs.c }}", working-directory: b}')}`,
    ],
    [
      'an expression in uses, which another rule judges',
      composite('{uses: "a/b@${{ inputs.ref }}"}'),
    ],
    [
      'background steps',
      composite(
        '{run: a, shell: sh, id: a, background: true}, {wait: a}, {parallel: [{run: a, shell: sh}]}',
      ),
    ],
    ['plugins', 'runs: {plugin: checkout}'],
  ])('%s', (_, text) => {
    expect(said(text, 'action')).toEqual([]);
  });
});
