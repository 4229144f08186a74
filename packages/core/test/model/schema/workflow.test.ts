import { describe, expect, test } from '@jest/globals';
import { said, workflow } from './said.ts';

const job = (text: string) => `on: push\njobs:\n  a:\n${text.replace(/^/gm, '    ')}\n`;
const jobs = (text: string) => `on: push\njobs:\n${text.replace(/^/gm, '  ')}\n`;
const plain = '{runs-on: x, steps: [{run: y}]}';

describe('keys', () => {
  test.each<[string, string, readonly unknown[]]>([
    [
      'of no kind',
      workflow({ top: 'foo: 1' }),
      ['<foo> GitHub knows no key "foo" at the top of the file and refuses the file: remove it'],
    ],
    [
      'misspelt',
      workflow({ top: 'permision: {}' }),
      [
        '<permision> GitHub knows no key "permision" at the top of the file and refuses the file: write "permissions" or remove it',
      ],
    ],
    [
      'of another case',
      workflow({ step: 'Run: x' }),
      [
        '<Run> GitHub knows no key "Run" under "jobs.build.steps[0]" and refuses the file: write "run" or remove it',
      ],
    ],
    [
      'run beside uses',
      workflow({ step: 'uses: a/b@c\nrun: x' }),
      [
        '<run> GitHub refuses the key "run" beside "uses" under "jobs.build.steps[0]": remove one of them',
      ],
    ],
    [
      'with beside run',
      workflow({ step: 'run: x\nwith: {a: b}' }),
      [
        '<with> GitHub refuses the key "with" beside "run" under "jobs.build.steps[0]": remove one of them',
      ],
    ],
    [
      'steps beside uses',
      job('uses: ./.github/workflows/a.yml\nsteps: []'),
      ['<steps> GitHub refuses the key "steps" beside "uses" under "jobs.a": remove one of them'],
    ],
    [
      'env of a call',
      job('uses: ./.github/workflows/a.yml\nenv: {A: b}'),
      ['<env> GitHub refuses the key "env" beside "uses" under "jobs.a": remove one of them'],
    ],
    [
      'none of a job',
      job('name: x'),
      [
        '<name> there is none of "runs-on", "uses" under "jobs.a", and GitHub refuses the file: add one',
      ],
    ],
    [
      'no runner',
      job('steps: [{run: x}]'),
      ['<steps> there is no "runs-on" under "jobs.a", and GitHub refuses the file: add it'],
    ],
    [
      'no jobs',
      'on: push',
      ['<on> there is no "jobs" at the top of the file, and GitHub refuses the file: add it'],
    ],
    [
      'through an anchor, told once',
      jobs(`a: &a {runs-on: x, stepz: [], steps: [{run: y}]}\nb: *a`),
      [
        '<stepz> GitHub knows no key "stepz" under "jobs.a" and refuses the file: write "steps" or remove it',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('values', () => {
  test.each<[string, string, readonly unknown[]]>([
    [
      'a text for a boolean',
      workflow({ step: "run: x\ncontinue-on-error: 'true'" }),
      [
        `<'true'> GitHub refuses "true" under "jobs.build.steps[0].continue-on-error": write true or false`,
      ],
    ],
    [
      'a text for a number',
      workflow({ job: "timeout-minutes: '5'" }),
      [`<'5'> GitHub refuses "5" under "jobs.build.timeout-minutes": write a number`],
    ],
    [
      'a literal that an expression spells',
      workflow({ job: "timeout-minutes: ${{ '5' }}" }),
      [`<\${{ '5' }}> GitHub refuses "5" under "jobs.build.timeout-minutes": write a number`],
    ],
    [
      'nothing for a map',
      workflow({ job: 'env:' }),
      ['<> GitHub refuses an empty value under "jobs.build.env": write a map'],
    ],
    [
      'nothing for a list',
      'on: push\njobs: {a: {runs-on: x, steps: }}',
      ['<> GitHub refuses an empty value under "jobs.a.steps": write a list'],
    ],
    [
      'a list for a map',
      workflow({ job: 'env: [a]' }),
      ['<[a]> GitHub refuses a list under "jobs.build.env": write a map'],
    ],
    [
      'a map for a text',
      workflow({ step: 'run: {a: b}' }),
      ['<a> GitHub refuses a map under "jobs.build.steps[0].run": write a text'],
    ],
    [
      'another word',
      job('uses: ./.github/workflows/a.yml\nsecrets: inherits'),
      ['<inherits> GitHub refuses "inherits" under "jobs.a.secrets": write "inherit"'],
    ],
    [
      'an input without type',
      workflow({ on: '{workflow_call: {inputs: {a: {required: true}}}}' }),
      [
        '<required> there is no "type" under "on.workflow_call.inputs.a", and GitHub refuses the file: add it',
      ],
    ],
    [
      'an input of another type',
      workflow({ on: '{workflow_call: {inputs: {a: {type: choice}}}}' }),
      [
        '<choice> GitHub refuses "choice" under "on.workflow_call.inputs.a.type": write "string" or "boolean" or "number"',
      ],
    ],
    [
      'a file of another kind',
      '- a',
      ['<- a> GitHub refuses a list at the top of the file: write a map'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('empty values', () => {
  test.each<[string, string, readonly unknown[]]>([
    [
      'runs-on',
      job("runs-on: ''\nsteps: [{run: x}]"),
      [
        '<\'\'> GitHub refuses an empty value under "jobs.a.runs-on": write a text, or a list, or a map',
      ],
    ],
    [
      'uses',
      workflow({ step: "uses: ''" }),
      ['<\'\'> GitHub refuses an empty value under "jobs.build.steps[0].uses": write a text'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('expressions', () => {
  const run = (text: string) => workflow({ step: `run: ${text}` });
  const at = 'under "jobs.build.steps[0].run"';
  test.each<[string, string, readonly unknown[]]>([
    [
      'where there are none',
      workflow({ on: '{push: {branches: "${{ github.ref }}"}}' }),
      [
        '<${{ github.ref }}> GitHub takes no expression under "on.push.branches" and refuses the file: write the value itself',
      ],
    ],
    [
      'that are none',
      run('echo ${{ a b }}'),
      [`<b> cannot read "a b" ${at} as an expression: unexpected "b"`],
    ],
    [
      'that are empty',
      run('echo ${{ }}'),
      [
        `<\${{ }}> "\${{ }}" ${at} is empty, and GitHub refuses the file: write an expression or remove it`,
      ],
    ],
    [
      'that nothing closes',
      run('echo ${{ github.ref }'),
      [
        `<\${{> "\${{" ${at} has no "}}" after it, and GitHub refuses the file: close the expression`,
      ],
    ],
    [
      'of unknown contexts',
      run('echo ${{ githb.ref }}'),
      [
        `<githb> cannot read "githb.ref" ${at} as an expression: GitHub does not know "githb" here: use one of "github", "inputs", "vars", "needs", "strategy", "matrix", "secrets", "steps", "job", "runner", "env"`,
      ],
    ],
    [
      'of unknown functions',
      run('echo ${{ fromjsn(1) }}'),
      [
        `<fromjsn> cannot read "fromjsn(1)" ${at} as an expression: GitHub does not know the function "fromjsn" here: write "fromJSON"`,
      ],
    ],
    [
      'with too many arguments',
      workflow({ step: 'run: x\nif: always(1)' }),
      [
        '<always> cannot read "always(1)" under "jobs.build.steps[0].if" as an expression: function "always" has too many arguments',
      ],
    ],
    [
      'of secrets in a condition',
      workflow({ job: 'if: secrets.A' }),
      [
        '<secrets> cannot read "secrets.A" under "jobs.build.if" as an expression: GitHub does not know "secrets" here: use one of "github", "inputs", "vars", "needs"',
      ],
    ],
    [
      'of a matrix in the condition of a job',
      workflow({ job: 'if: ${{ matrix.a }}' }),
      [
        '<matrix> cannot read "matrix.a" under "jobs.build.if" as an expression: GitHub does not know "matrix" here: use one of "github", "inputs", "vars", "needs"',
      ],
    ],
    [
      'of a word that is no literal',
      workflow({ job: 'if: yes' }),
      [
        '<yes> cannot read "yes" under "jobs.build.if" as an expression: GitHub does not know "yes" here: use one of "github", "inputs", "vars", "needs"',
      ],
    ],
    [
      'insert as a value',
      run('${{ insert }}'),
      [`<\${{ insert }}> GitHub takes "insert" as a key only, not ${at}: write an expression`],
    ],
    [
      'in the name of a property',
      workflow({ job: 'env: {"${{ foo.x }}": a}' }),
      [
        '<foo> cannot read "foo.x" under "jobs.build.env" as an expression: GitHub does not know "foo" here: use one of "github", "inputs", "vars", "needs", "strategy", "matrix", "secrets"',
      ],
    ],
    [
      'in a text longer than one expression may be',
      run(`"${'x'.repeat(21_000)}\${{ github.ref }}"`),
      [
        expect.stringContaining(
          'GitHub makes one expression of 21025 characters of the text under "jobs.build.steps[0].run" and refuses more than 21000',
        ),
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('events', () => {
  const none = (at: string) => [
    `<${at}> "on" names no event, and GitHub refuses the file: add the events that start the workflow`,
  ];
  test.each<[string, string, readonly unknown[]]>([
    ['none', `jobs: {a: ${plain}}`, none('jobs')],
    ['nothing', workflow({ on: '' }), none('on')],
    ['an empty list', workflow({ on: '[]' }), none('on')],
    ['an empty map', workflow({ on: '{}' }), none('on')],
    [
      'unknown',
      workflow({ on: 'pull_requests' }),
      ['<pull_requests> GitHub refuses "pull_requests" under "on": write "pull_request"'],
    ],
    [
      'unknown in a list',
      workflow({ on: '[push, deploys]' }),
      ['<deploys> GitHub refuses "deploys" under "on[1]": write a value that GitHub documents'],
    ],
    [
      'a filter for an event',
      workflow({ on: '{branches: [main]}' }),
      [
        '<branches> GitHub refuses "branches" under "on": write a value that GitHub documents',
        '<[main]> GitHub refuses a list under "on.branches": write a map',
      ],
    ],
    [
      'filters that exclude each other',
      workflow({ on: '{push: {paths: [a], paths-ignore: [b]}}' }),
      [
        '<paths-ignore> GitHub refuses "paths-ignore" beside "paths" under "on.push": write what to ignore as "!pattern" under "paths"',
      ],
    ],
    [
      'a schedule without a time',
      workflow({ on: '{schedule: [{timezone: UTC}]}' }),
      ['<timezone> there is no "cron" under "on.schedule[0]", and GitHub refuses the file: add it'],
    ],
    [
      'a schedule of no time',
      workflow({ on: "{schedule: [{cron: '@daily'}]}" }),
      [
        `<'@daily'> GitHub cannot read "@daily", which has not five fields, as a schedule: write "minute hour day month weekday"`,
      ],
    ],
    [
      'a schedule at a time that is none',
      workflow({ on: "{schedule: [{cron: '60 1-24 * * *'}]}" }),
      [
        `<'60 1-24 * * *'> GitHub cannot read "60" in "60 1-24 * * *" as a schedule: write "minute hour day month weekday"`,
      ],
    ],
    [
      'a reserved secret',
      workflow({ on: '{workflow_call: {secrets: {github_token: {required: true}}}}' }),
      [
        '<github_token> GitHub keeps the secret name "github_token" for itself and refuses it under "on.workflow_call": remove it, every called workflow has its token',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('jobs', () => {
  const rule = 'write a letter or "_", then letters, digits, "_" and "-"';
  test.each<[string, string, readonly unknown[]]>([
    [
      'none',
      'on: push\njobs: {}',
      ['<{}> "jobs" names no job, and GitHub refuses the file: add one'],
    ],
    [
      'without steps',
      job('runs-on: x'),
      ['<a> job "a" has no steps and calls no workflow, and GitHub refuses the file: add "steps"'],
    ],
    [
      'with an empty list of steps',
      job('runs-on: x\nsteps: []'),
      ['<a> job "a" has no steps and calls no workflow, and GitHub refuses the file: add "steps"'],
    ],
    [
      'with a digit in front',
      jobs(`1a: ${plain}`),
      [
        `<1a> GitHub refuses the job id "1a", which has other characters than ids may have: ${rule}`,
      ],
    ],
    [
      'with a blank',
      jobs(`a b: ${plain}`),
      [
        `<a b> GitHub refuses the job id "a b", which has other characters than ids may have: ${rule}`,
      ],
    ],
    [
      'with two underscores',
      jobs(`__a: ${plain}`),
      [
        `<__a> GitHub refuses the job id "__a", since "__" in front is kept for its own ids: ${rule}`,
      ],
    ],
    [
      'of 100 characters',
      jobs(`${'a'.repeat(100)}: ${plain}`),
      [expect.stringContaining('which has 100 characters or more')],
    ],
    [
      'that need nobody',
      jobs(`a: {needs: b, runs-on: x, steps: [{run: y}]}`),
      [
        '<b> there is no job "b" to wait for, and GitHub refuses the file: correct or remove the need',
      ],
    ],
    [
      'that need themselves',
      jobs(`a: {needs: A, runs-on: x, steps: [{run: y}]}`),
      [
        '<A> job "a" needs "A", which waits for it in turn, and GitHub refuses the file: break the circle',
      ],
    ],
    [
      'that need each other',
      jobs(
        `a: {needs: [b, d], runs-on: x, steps: [{run: y}]}\nb: {needs: c, runs-on: x, steps: [{run: y}]}\nc: {needs: a, runs-on: x, steps: [{run: y}]}\nd: ${plain}\ne: {needs: a, runs-on: x, steps: [{run: y}]}`,
      ),
      [
        '<b> job "a" needs "b", which waits for it in turn, and GitHub refuses the file: break the circle',
        '<c> job "b" needs "c", which waits for it in turn, and GitHub refuses the file: break the circle',
        '<a> job "c" needs "a", which waits for it in turn, and GitHub refuses the file: break the circle',
      ],
    ],
    [
      'that call another folder',
      job('uses: ./workflows/a.yml'),
      [
        '<./workflows/a.yml> GitHub refuses "./workflows/a.yml" under "jobs.a", which is no file right in ".github/workflows": write "owner/name/.github/workflows/file.yml@commit" or "./.github/workflows/file.yml"',
      ],
    ],
    [
      'that call a sub-folder',
      job('uses: o/r/.github/workflows/x/a.yml@v1'),
      [expect.stringContaining('which is no file right in ".github/workflows"')],
    ],
    [
      'that call an action',
      job('uses: actions/checkout@v7'),
      [expect.stringContaining('which is no file right in ".github/workflows"')],
    ],
    [
      'that call an image',
      job('uses: docker://alpine'),
      [expect.stringContaining('which names no workflow')],
    ],
    [
      'with an empty vector',
      workflow({ job: 'strategy: {matrix: {a: []}}' }),
      [
        '<a> the matrix has no value for "a", and GitHub refuses the file: add one or remove the key',
      ],
    ],
    [
      'with a matrix of nothing',
      workflow({ job: 'strategy: {matrix: {include: []}}' }),
      ['<include> a matrix of no values, which GitHub refuses: add a list of values'],
    ],
    [
      'that exclude what is not there',
      workflow({ job: 'strategy: {matrix: {a: [1], exclude: [{b: 1}]}}' }),
      [
        '<b> the matrix has no "b" to exclude by, and GitHub refuses the file: name one of its keys',
      ],
    ],
    [
      'in a group of no kind',
      workflow({ job: 'runs-on: {group: a/b}' }).replace('    runs-on: ubuntu-latest\n', ''),
      [
        '<a/b> GitHub refuses the runner group "a/b": write its name, "organization/name" or "enterprise/name"',
      ],
    ],
    [
      'with a service of no image',
      workflow({ job: 'services: {db: {image: ""}}' }),
      [
        '<image> a container without an image under "jobs.build", which GitHub refuses: name the image',
      ],
    ],
    [
      'with a snapshot of no version',
      workflow({ job: 'snapshot: {image-name: x, version: 1.2}' }),
      ['<1.2> GitHub refuses the image version "1.2": write a major version, as in "1.*"'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('steps', () => {
  test.each<[string, string, readonly unknown[]]>([
    [
      'with an id twice',
      job('runs-on: x\nsteps: [{id: a, run: x}, {id: A, run: y}]'),
      [
        '<A> step id "A" is used twice in these steps, and GitHub refuses the file: give each its own',
      ],
    ],
    [
      'with an id of no form',
      workflow({ step: 'id: a.b\nrun: x' }),
      [expect.stringContaining('GitHub refuses the step id "a.b", which has other characters')],
    ],
    [
      'without a ref',
      workflow({ step: 'uses: actions/checkout' }),
      [
        expect.stringMatching(
          /^<actions\/checkout> GitHub refuses "uses": "actions\/checkout" has no "@ref"/,
        ),
      ],
    ],
    [
      'in parallel',
      workflow({ step: 'parallel:\n  - run: a\n    with: {}' }),
      [
        '<with> GitHub refuses the key "with" beside "run" under "jobs.build.steps[0].parallel[0]": remove one of them',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('the length of a text with expressions', () => {
  const script = (length: number, letter: string) =>
    workflow({ step: `run: "${letter.repeat(length)}\${{ github.ref }}"` });

  test('quotes and braces count twice', () => {
    expect(said(script(20_900, 'x'))).toEqual([]);
    expect(said(script(10_600, '{'))).toEqual([expect.stringContaining('of 21225 characters')]);
    expect(said(script(10_600, "'"))).toEqual([expect.stringContaining('of 21225 characters')]);
  });
});

describe('what GitHub takes', () => {
  test.each<[string, string]>([
    ['events in every form', workflow({ on: '[push, merge_group, image_version]' })],
    [
      'events of no configuration',
      workflow({
        on: '{push: , schedule: [{cron: "0 5 * * mon-fri", timezone: Europe/Berlin}], workflow_dispatch: }',
      }),
    ],
    [
      'activities it does not check',
      workflow({ on: '{pull_request: {types: [whatever], branches: main, labels: [x]}}' }),
    ],
    [
      'numbers and booleans for texts',
      workflow({
        on: '{push: {branches: [1.0, true]}}',
        top: 'name: 3.10',
        step: 'run: true\nenv: {A: 1, B: , C: false}',
      }),
    ],
    [
      'cron in every spelling',
      workflow({
        on: "{schedule: [{cron: '*/5 0-23/2 1,15 JAN-DEC 7'}, {cron: ' 0  0 ? * L '}, {cron: '0 0 * * 5#2'}]}",
      }),
    ],
    [
      'inputs of every kind',
      workflow({
        on: '{workflow_dispatch: {inputs: {a: , b: {type: choice, options: [1], default: 1}, c: {type: environment}}}}',
      }),
    ],
    ['cache-mode', workflow({ top: 'cache-mode: none', job: 'cache-mode: write-only' })],
    [
      'permissions that another rule judges',
      workflow({ top: 'permissions: {contentz: admin}', job: 'permissions: all' }),
    ],
    [
      'new keys',
      workflow({
        job: 'concurrency: {group: a, cancel-in-progress: true, queue: max}\nenvironment: {name: a, deployment: false, url: "${{ steps.a.outputs.b }}"}\nsnapshot: {image-name: a, version: "1.*"}\nservices: {db: {image: x, entrypoint: y, command: z}}',
      }),
    ],
    [
      'background steps',
      workflow({ step: 'run: x\nid: a\nbackground: true' }).concat(
        '      - wait: a\n      - wait: [a]\n      - wait-all:\n      - cancel: a\n      - parallel:\n          - run: a\n          - uses: a/b@c\n',
      ),
    ],
    [
      'expressions for whole maps',
      workflow({
        job: 'strategy: ${{ fromJSON(inputs.s) }}\nenv: ${{ fromJSON(inputs.e) }}\ncontainer: ${{ matrix.c }}',
      }),
    ],
    [
      'expressions as keys',
      workflow({
        job: 'env: {"${{ insert }}": "${{ github.event }}", "${{ github.ref }}": x}\nstrategy: {matrix: {"${{ insert }}": x}}',
      }),
    ],
    [
      'a literal in braces where no expression may be',
      workflow({ top: "name: ${{ '${{ text }}' }}" }),
    ],
    [
      'conditions in every form',
      workflow({
        job: 'if: True',
        step: 'run: x\nif: ${{ always() }}\nname: ${{ runner.os }}',
      }).concat(
        [
          "''",
          '~',
          'false',
          '1',
          "'!cancelled()'",
          "${{ 'false' }}",
          'success() && env.A',
          "hashFiles('**/a', 'b') != ''",
          '"format(\'{0}\', 1)\\n"',
        ]
          .map((text) => `      - run: x\n        if: ${text}\n`)
          .join(''),
      ),
    ],
    [
      'case and job.workflow_ref',
      workflow({ step: "run: ${{ case(job.workflow_ref == 'a', 1, 2) }}" }),
    ],
    ['needs in another case', jobs(`a: ${plain}\nb: {needs: [A], runs-on: x, steps: [{run: y}]}`)],
    [
      'calls in every form',
      jobs(
        'a: {uses: ./.github/workflows/a.yml, secrets: inherit, with: {a: 1, b: "${{ matrix.a }}"}, strategy: {matrix: {a: [1]}}}\nb: {uses: o/r/.github/workflows/a.yaml@v1, secrets: {a: "${{ secrets.A }}"}, permissions: read-all, cache-mode: none}\nc: {uses: $/.github/workflows/a.yml}',
      ),
    ],
    [
      'expressions in uses, which another rule judges',
      workflow({ step: 'uses: a/b@${{ env.ref }}' }),
    ],
    [
      '$/ in every form',
      workflow({ step: 'uses: $/.github/actions/a' }).concat(
        '      - uses: $/\n      - uses: ./\n      - uses: docker://alpine:3\n      - uses: .\\.github\\actions\\a\n',
      ),
    ],
    ['no container', workflow({ job: "container: ''\nservices: {db: '${{ matrix.a }}'}" })],
    [
      'services of which an expression decides one',
      workflow({ job: "services: {db: '', cache: '${{ matrix.cache }}'}" }),
    ],
    [
      'a number that text and expression make',
      workflow({ job: 'timeout-minutes: "${{ \'5\' }}0"' }),
    ],
    [
      'what an expression may name',
      workflow({ job: 'environment: {"${{ insert }}": "${{ fromJSON(inputs.e) }}"}' }),
    ],
    ['a long script without expressions', workflow({ step: `run: "${'x'.repeat(30_000)}"` })],
    [
      'a matrix of expressions and objects',
      workflow({
        job: 'strategy:\n  fail-fast: ${{ inputs.f }}\n  max-parallel: 2\n  matrix:\n    a: ${{ fromJSON(inputs.a) }}\n    b: [{c: 1, d: [2]}]\n    include: [{e: 1}]\n    exclude: [{nothing: 1}]',
      }),
    ],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('bounds', () => {
  test('of many refusals the first hundred are told', () => {
    const found = said(
      workflow({ top: Array.from({ length: 150 }, (_, index) => `k${index}: 1`).join('\n') }),
    );
    expect(found.length).toBe(101);
    expect(found.at(-1)).toMatch(/^limit <k100> more than 100 things that GitHub would refuse/);
  });

  test('of many expressions the first ten thousand are read', () => {
    const run = Array.from(
      { length: 10_001 },
      (_, index) => `{run: "\${{ github.a${index} }}"}`,
    ).join(', ');
    const found = said(`on: push\njobs: {a: {runs-on: x, steps: [${run}]}}`);
    expect(found).toEqual([
      expect.stringMatching(
        /^limit .* more than 10000 expressions in one file, or than 262144 characters of them/,
      ),
    ]);
  });

  test('a circle of five thousand jobs takes no time', () => {
    const all = Array.from(
      { length: 5_000 },
      (_, index) => `j${index}: {needs: j${(index + 1) % 5_000}, runs-on: x, steps: [{run: y}]}`,
    );
    const start = performance.now();
    expect(said(jobs(all.join('\n'))).length).toBe(101);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
