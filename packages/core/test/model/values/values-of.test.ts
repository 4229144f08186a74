import { describe, expect, test } from '@jest/globals';
import {
  type Job,
  parseDocument,
  type ScalarNode,
  type Step,
  valuesOf,
} from '../../../src/model/index.ts';

function jobOf(text: string): Job {
  const source = { path: 'ci.yml', repositoryPath: 'ci.yml', kind: 'workflow', text } as const;
  const { content } = parseDocument(source);
  const job = content?.kind === 'workflow' ? content.jobs[0] : undefined;
  if (job === undefined) throw new Error(text);
  return job;
}

function stepOf(job: Job): Step {
  const step = job.steps[0];
  if (step === undefined) throw new Error('no step');
  return step;
}

function nameOf({ name }: { readonly name: ScalarNode | undefined }): ScalarNode {
  if (name === undefined) throw new Error('no name');
  return name;
}

/** What a step's name can become in a job with a strategy. */
function named(expression: string, strategy: string) {
  const text = `on: push
jobs:
  a:
    runs-on: x
    strategy:
${strategy.replace(/^/gm, '      ')}
    steps:
      - name: ${expression}
        run: x`;
  const job = jobOf(text);
  const step = stepOf(job);
  const { values, open } = valuesOf(nameOf(step), { job, step });
  return open ? [...values, '…'] : values;
}

describe('a matrix', () => {
  test.each<[string, string, readonly string[]]>([
    ['plain', 'matrix: {a: [1]}', ['plain']],
    ['${{ matrix.a }}', 'matrix: {a: [1, x, true, null]}', ['1', 'x', 'true', '']],
    ['${{ matrix.a }}', 'matrix: {a: [3.10, "3.10"]}', ['3.1', '3.10']],
    ['${{ matrix.A }}', 'matrix: {a: [x]}', ['x']],
    ["${{ matrix['a'] }}", 'matrix: {a: [x]}', ['x']],
    ['${{ matrix.b }}', 'matrix: {a: [x]}', ['']],
    ['${{ matrix.a.b }}', 'matrix: {a: [{b: x}, {b: y}, {c: z}]}', ['x', 'y', '']],
    ['${{ matrix.a[1] }}', 'matrix: {a: [[x, y]]}', ['y']],
    [
      'p-${{ matrix.a }}-${{ matrix.b }}',
      'matrix: {a: [1, 2], b: [x, y]}',
      ['p-1-x', 'p-1-y', 'p-2-x', 'p-2-y'],
    ],
    ['${{ matrix.a || matrix.b }}', "matrix: {a: ['', x], b: [y]}", ['y', 'x']],
    ["${{ matrix.a == 'x' && 'one' || 'two' }}", 'matrix: {a: [x, y, z]}', ['one', 'two']],
    ["${{ case(matrix.a == 'x', 'one', 'two') }}", 'matrix: {a: [x, y]}', ['one', 'two']],
    ["${{ format('{0}:{1}', matrix.a, github.sha) }}", 'matrix: {a: [x]}', ['…']],
    ['${{ matrix.a }}', 'matrix: {a: [x, y], exclude: [{a: x}]}', ['y']],
    [
      '${{ matrix.a }}${{ matrix.b }}',
      'matrix: {a: [1, 2], b: [x, y], exclude: [{a: 1, b: y}, {a: 2, b: x}]}',
      ['1x', '2y'],
    ],
    [
      '${{ matrix.a.b }}',
      'matrix: {a: [{b: x, c: 1}, {b: y, c: 2}], exclude: [{a: {c: 1}}]}',
      ['y'],
    ],
    ['${{ matrix.a }}', 'matrix: {a: [X, y], exclude: [{a: x}]}', ['y']],
    ['${{ matrix.a }}', 'matrix: {a: [x], include: [{a: z}]}', ['x', 'z']],
    ['${{ matrix.b }}', 'matrix: {a: [x, y], include: [{a: x, b: 1}]}', ['1', '']],
    [
      '${{ matrix.b }}',
      'matrix: {a: [x, y], include: [{b: 1}, {b: 2, a: x}, {a: z}]}',
      ['2', '1', ''],
    ],
    ['${{ matrix.b }}', 'matrix: {include: [{b: 1}, {b: 2}]}', ['1', '2']],
    ['${{ matrix.a }}', "matrix: {a: '${{ fromJSON(''[1, \"x\"]'') }}'}", ['1', 'x']],
    [
      '${{ matrix.a }}',
      'matrix: >-\n  ${{ fromJSON(\'{"a": ["x"], "include": [{"a": "y"}]}\') }}',
      ['x', 'y'],
    ],
    ['${{ matrix.a }}', 'matrix: {a: "${{ fromJSON(inputs.a) }}"}', ['…']],
    ['${{ matrix.b }}', 'matrix: {a: "${{ fromJSON(inputs.a) }}", b: [x]}', ['x']],
    ['${{ matrix.a }}', 'matrix: ${{ fromJSON(needs.x.outputs.m) }}', ['…']],
    ['${{ matrix.a }}', 'matrix: {a: [x, "${{ github.sha }}"]}', ['x', '…']],
    ['${{ matrix.a }}', 'matrix: {a: [x], include: "${{ fromJSON(inputs.i) }}"}', ['x', '…']],
    [
      '${{ matrix.b }}',
      'matrix: {a: [x, "${{ github.sha }}"], include: [{a: x, b: 1}]}',
      ['1', ''],
    ],
    ['${{ matrix[matrix.k] }}', 'matrix: {k: [a], a: [x]}', ['…']],
    ['${{ matrix.a }}', 'fail-fast: false', ['']],
    ['${{ matrix.a }}', '${{ fromJSON(inputs.s) }}', ['…']],
  ])('%s over %s', (expression, strategy, values) => {
    expect(named(expression, strategy)).toEqual(values);
  });

  test('of more jobs than GitHub runs is not known', () => {
    const vector = `[${Array.from({ length: 20 }, (_, index) => index).join(', ')}]`;
    expect(named('${{ matrix.a }}', `matrix: {a: ${vector}, b: ${vector}}`)).toEqual(['…']);
  });

  test('matters to those who ask for it only', () => {
    expect(named('${{ 1 }}', 'matrix: ${{ fromJSON(needs.x.outputs.m) }}')).toEqual(['1']);
  });
});

describe('environment variables', () => {
  const values = (name: string, run = 'make') => {
    const job = jobOf(`on: push
env: {W: w, S: w, J: w}
jobs:
  a:
    runs-on: x
    env: {J: j, S: j, G: '\${{ github.sha }}', M: '\${{ matrix.m }}', E: '\${{ env.W }}'}
    strategy: {matrix: {m: [1, 2]}}
    steps:
      - name: \${{ env.${name} }}
        env: {S: s, T: '\${{ env.J }}-t', R: '\${{ env.R }}'}
        run: ${run}`);
    const step = stepOf(job);
    const found = valuesOf(nameOf(step), { job, step });
    return found.open ? [...found.values, '…'] : found.values;
  };
  test.each<[string, readonly string[]]>([
    ['W', ['w']],
    ['J', ['j']],
    ['S', ['s']],
    ['T', ['j-t']],
    ['G', ['…']],
    ['M', ['1', '2']],
    // Neither of these can be: `env` is not there yet.
    ['E', ['…']],
    ['R', ['…']],
    ['NONE', ['…']],
  ])('%s', (name, expected) => {
    expect(values(name)).toEqual(expected);
  });

  test('a script of the job may replace the one that it names', () => {
    expect(values('W', 'echo W=x >> "$GITHUB_ENV"')).toEqual(['…']);
    expect(values('S', 'echo S=x >> "$GITHUB_ENV"')).toEqual(['s']);
    expect(values('W', 'echo OTHER=x >> "$GITHUB_ENV"')).toEqual(['w']);
  });
});

describe('inputs', () => {
  const values = (on: string, name: string) => {
    const job = jobOf(
      `on: ${on}\njobs:\n  a:\n    name: \${{ inputs.${name} }}\n    runs-on: x\n    steps: [{run: x}]`,
    );
    const found = valuesOf(nameOf(job), { job });
    return found.open ? [...found.values, '…'] : found.values;
  };
  const dispatch =
    '{workflow_dispatch: {inputs: {B: {type: boolean}, c: {type: choice, options: [x, y]}, s: {default: z}, e: }}}';
  test.each<[string, string, readonly string[]]>([
    [dispatch, 'b', ['true', 'false']],
    [dispatch, 'c', ['x', 'y']],
    [dispatch, 's', ['z', '…']],
    [dispatch, 'e', ['…']],
    [dispatch, 'none', ['']],
    [`{workflow_call: {inputs: {b: {type: boolean}}}, push: }`, 'b', ['true', 'false', '']],
    [`{workflow_call: {inputs: {s: {type: string, default: '\${{ github.ref }}'}}}}`, 's', ['…']],
    ['push', 'b', ['']],
  ])('%s: %s', (on, name, expected) => {
    expect(values(on, name)).toEqual(expected);
  });

  test('an action gets any text', () => {
    const text =
      'inputs: {v: {default: 3.10}}\nruns: {using: composite, steps: [{name: "${{ inputs.V }}", run: x, shell: sh}]}';
    const source = {
      path: 'action.yml',
      repositoryPath: 'action.yml',
      kind: 'action',
      text,
    } as const;
    const { content } = parseDocument(source);
    const action = content?.kind === 'action' ? content : undefined;
    const step = action?.runs?.kind === 'composite' ? action.runs.steps[0] : undefined;
    expect(step?.name && valuesOf(step.name, { action, step })).toEqual({
      values: ['3.1'],
      open: true,
    });
  });
});

describe('bounds', () => {
  test('an expression that grows without end stays open and quick', () => {
    const wide = `[${Array.from({ length: 200 }, (_, index) => index).join(', ')}]`;
    const sum = Array.from({ length: 400 }, () => "matrix.a == 'none'").join(' || ');
    expect(named(`\${{ ${sum} }}`, `matrix: {a: ${wide}}`).at(-1)).toBe('…');
  });

  test('a file that asks for the values of many large matrices gets no more answers at the end', () => {
    const cells = Array.from({ length: 16 }, (_, index) => index).join(', ');
    const steps = Array.from(
      { length: 400 },
      () => '{name: "${{ matrix.a }}-${{ matrix.b }}", run: x}',
    );
    const job = jobOf(
      `on: push\njobs: {a: {runs-on: x, strategy: {matrix: {a: [${cells}], b: [${cells}]}}, steps: [${steps.join(', ')}]}}`,
    );
    const found = job.steps.map((step) => valuesOf(nameOf(step), { job, step }));
    expect(found[0]).toMatchObject({ open: false, values: { length: 256 } });
    expect(found.at(-1)).toEqual({ open: true, values: [] });
  });

  test('a long text is not multiplied by a large matrix', () => {
    const cells = Array.from({ length: 256 }, (_, index) => index).join(', ');
    const long = 'x'.repeat(30_000);
    expect(named(`\${{ matrix.a }}${long}`, `matrix: {a: [${cells}]}`)).toEqual(['…']);
  });

  test('more than 256 values are not told apart', () => {
    const text = Array.from({ length: 9 }, () => "${{ github.sha == 'x' }}").join('-');
    const found = named(text, 'fail-fast: false');
    expect(found.length).toBeLessThanOrEqual(257);
    expect(found.at(-1)).toBe('…');
  });
});
