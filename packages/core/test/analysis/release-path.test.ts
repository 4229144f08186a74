import { describe, expect, test } from '@jest/globals';
import { releasePath } from '../../src/analysis/release-path/release-path.ts';
import { membersOf, onCall, onPush, repositoryOf } from './repository-of.ts';

const publish = '{uses: pypa/gh-action-pypi-publish@v1}';
const upload = (name: string) => `{uses: actions/upload-artifact@v4, with: {name: ${name}}}`;
const download = (name: string) => `{uses: actions/download-artifact@v4, with: {name: ${name}}}`;
const downloadAll = '{uses: actions/download-artifact@v4}';

describe('what makes a job one that releases', () => {
  test.each([
    ['a publishing action', onPush(`  a: {steps: [${publish}]}`), ['w/a']],
    ['a publishing command', onPush('  a: {steps: [{run: npm publish}]}'), ['w/a']],
    ['a rehearsal does not', onPush('  a: {steps: [{run: npm publish --dry-run}]}'), []],
    [
      'an image that is not pushed',
      onPush('  a: {steps: [{uses: docker/build-push-action@v6}]}'),
      [],
    ],
    [
      'an image that is pushed',
      onPush('  a: {steps: [{uses: docker/build-push-action@v6, with: {push: true}}]}'),
      ['w/a'],
    ],
    [
      'an image that is pushed when an input says so',
      onPush(
        '  a: {steps: [{uses: docker/build-push-action@v6, with: {push: "${{ vars.PUSH }}"}}]}',
      ),
      ['w/a?'],
    ],
    [
      'an image that is pushed, but not for this event',
      onPush(
        `  a: {steps: [{uses: docker/build-push-action@v6, with: {push: "\${{ github.event_name == 'release' }}"}}]}`,
      ),
      [],
    ],
    [
      'a step of a group that never runs',
      onPush(`  a: {steps: [{if: false, parallel: [${publish}]}]}`),
      [],
    ],
    [
      'a step of a group that may run',
      onPush(`  a: {steps: [{if: vars.X, parallel: [${publish}]}]}`),
      ['w/a'],
    ],
    ['a step that never runs', onPush('  a: {steps: [{if: false, run: npm publish}]}'), []],
    [
      'a step that does not run for this event',
      onPush(`  a: {steps: [{if: "startsWith(github.ref, 'refs/tags/')", run: npm publish}]}`),
      [],
    ],
    ['a job that never runs', onPush('  a: {if: false, steps: [{run: npm publish}]}'), []],
    ['an environment', onPush('  a: {environment: PyPI, steps: [{run: make}]}'), ['w/a']],
    ['another environment', onPush('  a: {environment: staging, steps: [{run: make}]}'), []],
    [
      'an environment that may be one',
      onPush("  a: {environment: \"${{ vars.X && 'release' || 'test' }}\", steps: [{run: make}]}"),
      ['w/a?'],
    ],
    ['a step in a group', onPush('  a: {steps: [{parallel: [{run: npm publish}]}]}'), ['w/a']],
    [
      'a called workflow of another repository that is known to attest',
      onPush(
        '  a: {uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2}',
      ),
      ['w/a'],
    ],
  ])('%s', (_, workflow, expected) => {
    expect(membersOf({ w: workflow })).toEqual(expected);
  });
});

describe('runs for releases and tags', () => {
  const job = (permissions: string) => `jobs:\n  a: {${permissions}steps: [{run: make}]}\n`;
  const writing = 'permissions: {contents: write}, ';
  test.each([
    ['release and write', `on: release\n${job(writing)}`, ['w/a']],
    ['release and id-token', `on: release\n${job('permissions: {id-token: write}, ')}`, ['w/a']],
    ['release and write-all', `on: release\n${job('permissions: write-all, ')}`, ['w/a']],
    ['release and read', `on: release\n${job('permissions: {contents: read}, ')}`, []],
    ['release and read-all', `on: release\n${job('permissions: read-all, ')}`, []],
    ['release and a scanner', `on: release\n${job('permissions: {security-events: write}, ')}`, []],
    ['release and comments', `on: release\n${job('permissions: {issues: write}, ')}`, ['w/a?']],
    ['release and nothing said', `on: release\n${job('')}`, ['w/a?']],
    ['release, write of the workflow', `on: release\npermissions: write-all\n${job('')}`, ['w/a']],
    ['tags and write', `on: {push: {tags: [v*]}}\n${job(writing)}`, ['w/a']],
    ['every push, without a word on tags', `on: push\n${job(writing)}`, []],
    [
      'every push, and a condition on tags',
      `on: push\njobs:\n  a: {if: "github.ref_type == 'tag'", ${writing}steps: [{run: make}]}\n`,
      ['w/a'],
    ],
    ['branches', `on: {push: {branches: [main]}}\n${job(writing)}`, []],
    ['all tags but some', `on: {push: {tags-ignore: [v0*]}}\n${job(writing)}`, ['w/a']],
    ['no tags', `on: {push: {branches: [main], tags-ignore: ['**']}}\n${job(writing)}`, []],
    [
      'tags, but not this job',
      `on: {push: {tags: [v*], branches: [main]}}\njobs:\n  a: {if: "github.ref == 'refs/heads/main'", ${writing}steps: [{run: make}]}\n`,
      [],
    ],
  ])('%s', (_, workflow, expected) => {
    expect(membersOf({ w: workflow })).toEqual(expected);
  });

  test.each([
    ['has what its caller has', '', ['x/a']],
    ['can give it up', 'permissions: {contents: read}, ', []],
  ])('a called workflow %s', (_, permissions, expected) => {
    const w = `on: release
jobs:
  c: {${writing}uses: ./.github/workflows/x.yml}
`;
    const x = `on: workflow_call
jobs:
  a: {${permissions}steps: [{run: make}]}
`;
    expect(membersOf({ w, x })).toEqual(expected);
  });
});

describe('what is handed over', () => {
  const build = `  build: {outputs: {v: x}, steps: [${upload('dist')}]}`;
  test.each([
    [
      'an artifact of a job that nobody waits for',
      `${build}\n  lint: {steps: [{run: make}]}\n  out: {needs: lint, steps: [${download('dist')}, ${publish}]}`,
      ['w/out'],
    ],
    [
      'needs in other letters',
      `${build}\n  out: {needs: BUILD, steps: [${download('dist')}, ${publish}]}`,
      ['w/build', 'w/out'],
    ],
    ['waiting is not taking', `${build}\n  out: {needs: build, steps: [${publish}]}`, ['w/out']],
    [
      'an output',
      `${build}\n  out: {needs: build, steps: [{run: "echo \${{ needs.build.outputs.v }}"}, ${publish}]}`,
      ['w/build', 'w/out'],
    ],
    [
      'an output by index',
      `${build}\n  out: {needs: [build], env: {V: "\${{ needs['build']['outputs']['v'] }}"}, steps: [${publish}]}`,
      ['w/build', 'w/out'],
    ],
    [
      'an output in a condition',
      `${build}\n  out: {needs: build, if: needs.build.outputs.v != '', steps: [${publish}]}`,
      ['w/build', 'w/out'],
    ],
    [
      'an output of one of two jobs that have it',
      `${build}\n  other: {outputs: {v: x}, steps: [{run: make}]}\n  out: {needs: [build, other], env: {V: "\${{ needs.build.outputs.v }}"}, steps: [${publish}]}`,
      ['w/build', 'w/out'],
    ],
    [
      'the result is no output',
      `${build}\n  out: {needs: build, if: "needs.build.result == 'success'", steps: [${publish}]}`,
      ['w/out'],
    ],
    [
      'every result is no output',
      `${build}\n  out: {needs: build, if: "!contains(needs.*.result, 'failure')", steps: [${publish}]}`,
      ['w/out'],
    ],
    [
      'an output that the job does not have',
      `${build}\n  out: {needs: build, env: {V: "\${{ needs.build.outputs.w }}"}, steps: [${publish}]}`,
      ['w/out'],
    ],
    [
      'an output of a job that is not needed',
      `${build}\n  out: {env: {V: "\${{ needs.build.outputs.v }}"}, steps: [${publish}]}`,
      ['w/out'],
    ],
    [
      'text that only looks like one',
      `${build}\n  out: {needs: build, steps: [{run: "echo needs.build.outputs.v"}, ${publish}]}`,
      ['w/out'],
    ],
    [
      'all outputs at once cannot be told apart',
      `${build}\n  other: {steps: [{run: make}]}\n  out: {needs: [build, other], env: {V: "\${{ toJSON(needs) }}"}, steps: [${publish}]}`,
      ['w/build?', 'w/out'],
    ],
    [
      'an artifact by name',
      `${build}\n  out: {needs: build, steps: [${download('dist')}, ${publish}]}`,
      ['w/build', 'w/out'],
    ],
    [
      'another artifact',
      `${build}\n  out: {needs: build, steps: [${download('docs')}, ${publish}]}`,
      ['w/out'],
    ],
    [
      'the same name in a job that is not needed',
      `${build}\n  out: {steps: [${download('dist')}, ${publish}]}`,
      ['w/out'],
    ],
    [
      'every artifact',
      `${build}\n  test: {steps: [${upload('logs')}]}\n  out: {needs: [build, test], steps: [${downloadAll}, ${publish}]}`,
      ['w/build', 'w/out', 'w/test'],
    ],
    [
      'artifacts by pattern',
      `  a: {steps: [${upload('dist-linux')}]}\n  b: {steps: [${upload('logs')}]}\n  out: {needs: [a, b], steps: [{uses: actions/download-artifact@v4, with: {pattern: "dist-{linux,mac*}"}}, ${publish}]}`,
      ['w/a', 'w/out'],
    ],
    [
      'artifacts of a matrix',
      `  a: {strategy: {matrix: {os: [linux, mac]}}, steps: [${upload('"dist-${{ matrix.os }}"')}]}\n  out: {needs: a, steps: [${download('dist-mac')}, ${publish}]}`,
      ['w/a', 'w/out'],
    ],
    [
      'artifacts of a matrix without this one',
      `  a: {strategy: {matrix: {os: [linux, mac]}}, steps: [${upload('"dist-${{ matrix.os }}"')}]}\n  out: {needs: a, steps: [${download('dist-windows')}, ${publish}]}`,
      ['w/out'],
    ],
    [
      'an artifact whose name is not known',
      `  a: {steps: [${upload('"dist-${{ vars.X }}"')}]}\n  out: {needs: a, steps: [${download('dist-mac')}, ${publish}]}`,
      ['w/a?', 'w/out'],
    ],
    [
      'an artifact that cannot have this name',
      `  a: {steps: [${upload('"logs-${{ vars.X }}"')}]}\n  out: {needs: a, steps: [${download('dist-mac')}, ${publish}]}`,
      ['w/out'],
    ],
    [
      'artifacts by id cannot be told apart',
      `${build}\n  out: {needs: build, steps: [{uses: actions/download-artifact@v4, with: {artifact-ids: 1}}, ${publish}]}`,
      ['w/build?', 'w/out'],
    ],
    [
      'an artifact of another run',
      `${build}\n  out: {needs: build, steps: [{uses: actions/download-artifact@v4, with: {name: dist, run-id: 1}}, ${publish}]}`,
      ['w/out'],
    ],
    [
      'the default name',
      `  a: {steps: [{uses: actions/upload-artifact@v4}]}\n  out: {needs: a, steps: [${download('artifact')}, ${publish}]}`,
      ['w/a', 'w/out'],
    ],
    [
      'through a job that merges',
      `  a: {steps: [${upload('part-1')}]}\n  m: {needs: a, steps: [{uses: actions/upload-artifact/merge@v4, with: {name: dist, pattern: part-*}}]}\n  out: {needs: m, steps: [${download('dist')}, ${publish}]}`,
      ['w/a', 'w/m', 'w/out'],
    ],
    [
      'an artifact of a job further back',
      `${build}\n  mid: {needs: build, steps: [{run: make}]}\n  out: {needs: mid, steps: [${download('dist')}, ${publish}]}`,
      ['w/build', 'w/out'],
    ],
    [
      'transitively',
      `  a: {outputs: {v: x}, steps: [{run: make}]}\n  b: {needs: a, env: {V: "\${{ needs.a.outputs.v }}"}, steps: [${upload('dist')}]}\n  out: {needs: b, steps: [${download('dist')}, ${publish}]}`,
      ['w/a', 'w/b', 'w/out'],
    ],
    [
      'an upload that never happens',
      `  a: {steps: [{if: false, uses: actions/upload-artifact@v4, with: {name: dist}}]}\n  out: {needs: a, steps: [${download('dist')}, ${publish}]}`,
      ['w/out'],
    ],
    [
      'a workflow elsewhere may store what nobody here stores',
      `  a: {uses: o/r/.github/workflows/x.yml@v1}\n  out: {needs: a, steps: [${download('dist')}, ${publish}]}`,
      ['w/a?', 'w/out'],
    ],
    [
      'a workflow elsewhere that is only waited for',
      `  a: {uses: o/r/.github/workflows/x.yml@v1}\n${build}\n  out: {needs: [a, build], steps: [${download('dist')}, ${publish}]}`,
      ['w/build', 'w/out'],
    ],
    [
      'an output of a workflow elsewhere',
      `  a: {uses: o/r/.github/workflows/x.yml@v1}\n  out: {needs: a, env: {V: "\${{ needs.a.outputs.v }}"}, steps: [${publish}]}`,
      ['w/a', 'w/out'],
    ],
  ])('%s', (_, jobs, expected) => {
    expect(membersOf({ w: onPush(jobs) })).toEqual(expected);
  });
});

describe('across files', () => {
  const callX = '{uses: ./.github/workflows/x.yml}';
  const outputs = '    outputs: {v: {value: "${{ jobs.make.outputs.v }}"}}\n';
  const making = `  make: {outputs: {v: x}, steps: [${upload('dist')}]}\n  lint: {steps: [{run: make}]}`;
  test.each([
    [
      'a called workflow that publishes, alone',
      {
        w: onPush(`  a: ${callX}`),
        x: onCall(`  p: {steps: [${publish}]}\n  lint: {steps: [{run: make}]}`),
      },
      ['x/p'],
    ],
    [
      'a called workflow with `$/`',
      {
        w: onPush('  a: {uses: $/.github/workflows/x.yml}'),
        x: onCall(`  p: {steps: [${publish}]}`),
      },
      ['x/p'],
    ],
    [
      'an artifact of one job of a called workflow',
      {
        w: onPush(`  a: ${callX}\n  out: {needs: a, steps: [${download('dist')}, ${publish}]}`),
        x: onCall(making),
      },
      ['w/out', 'x/make'],
    ],
    [
      'an artifact of a workflow elsewhere that a called workflow calls',
      {
        w: onPush(`  a: ${callX}\n  out: {needs: a, steps: [${download('dist')}, ${publish}]}`),
        x: onCall('  lint: {steps: [{run: make}]}\n  far: {uses: o/r/.github/workflows/x.yml@v1}'),
      },
      ['w/out', 'x/far?'],
    ],
    [
      'an output of one job of a called workflow',
      {
        w: onPush(
          `  a: ${callX}\n  out: {needs: a, env: {V: "\${{ needs.a.outputs.v }}"}, steps: [${publish}]}`,
        ),
        x: onCall(making, outputs),
      },
      ['w/out', 'x/make'],
    ],
    [
      'an output that the called workflow does not declare',
      {
        w: onPush(
          `  a: ${callX}\n  out: {needs: a, env: {V: "\${{ needs.a.outputs.w }}"}, steps: [${publish}]}`,
        ),
        x: onCall(making, outputs),
      },
      ['w/out'],
    ],
    [
      'a called workflow that publishes what its caller was given before',
      {
        w: onPush(
          `  build: {steps: [${upload('dist')}]}\n  lint: {steps: [${upload('logs')}]}\n  a: {needs: [build, lint], uses: ./.github/workflows/x.yml}`,
        ),
        x: onCall(`  p: {steps: [${download('dist')}, ${publish}]}`),
      },
      ['w/build', 'x/p'],
    ],
    [
      'an input that its caller takes from another job',
      {
        w: onPush(
          `  plan: {outputs: {v: x}, steps: [{run: make}]}\n  a: {needs: plan, uses: ./.github/workflows/x.yml, with: {v: "\${{ needs.plan.outputs.v }}"}}`,
        ),
        x: onCall(`  p: {steps: [${publish}]}`),
      },
      ['w/plan', 'x/p'],
    ],
    [
      'an input decides whether the called workflow publishes',
      {
        w: onPush('  a: {uses: ./.github/workflows/x.yml, with: {push: false}}'),
        x: `on: {workflow_call: {inputs: {push: {type: boolean}}}}\njobs:\n  p: {if: inputs.push, steps: [${publish}]}\n`,
      },
      [],
    ],
    [
      'a boolean input that is not given is false',
      {
        w: onPush(`  a: ${callX}`),
        x: `on: {workflow_call: {inputs: {push: {type: boolean}}}}\njobs:\n  p: {if: "format('{0}', inputs.push) == 'false'", steps: [${publish}]}\n`,
      },
      ['x/p'],
    ],
    [
      'the default of an input decides',
      {
        w: onPush(`  a: ${callX}`),
        x: `on: {workflow_call: {inputs: {push: {type: boolean, default: true}}}}\njobs:\n  p: {if: inputs.push, steps: [${publish}]}\n`,
      },
      ['x/p'],
    ],
    [
      'a callable workflow that nobody here calls',
      { x: onCall(`  p: {steps: [${publish}]}`) },
      ['x/p'],
    ],
    [
      'the same artifact in another workflow is no path',
      {
        w: onPush(`  out: {steps: [${download('dist')}, ${publish}]}`),
        x: onPush(`  build: {steps: [${upload('dist')}]}`),
      },
      ['w/out'],
    ],
    [
      'the same job in another workflow is no path',
      {
        w: onPush(
          `  build: {steps: [{run: make}]}\n  out: {needs: build, env: {V: "\${{ needs.build.outputs.v }}"}, steps: [${publish}]}`,
        ),
        x: onPush('  build: {outputs: {v: x}, steps: [{run: make}]}'),
      },
      ['w/out'],
    ],
    [
      'a local composite that publishes',
      {
        w: onPush('  a: {steps: [{uses: ./.github/actions/out}]}'),
        '.github/actions/out':
          'runs: {using: composite, steps: [{run: npm publish, shell: bash}]}\n',
      },
      ['w/a'],
    ],
    [
      'a local composite that is told not to',
      {
        w: onPush('  a: {steps: [{uses: $/.github/actions/out, with: {push: "no"}}]}'),
        '.github/actions/out':
          "inputs: {push: {default: 'yes'}}\nruns: {using: composite, steps: [{if: inputs.push == 'yes', run: npm publish, shell: bash}]}\n",
      },
      [],
    ],
    [
      'a local composite that stores and one that fetches',
      {
        w: onPush(
          '  build: {steps: [{uses: ./store}]}\n  out: {needs: build, environment: npm, steps: [{uses: ./fetch}]}',
        ),
        store: `runs: {using: composite, steps: [${upload('dist')}]}\n`,
        fetch: `runs: {using: composite, steps: [${download('dist')}]}\n`,
      },
      ['w/build', 'w/out'],
    ],
    [
      'a workflow that calls itself',
      {
        w: `on: [push, workflow_call]\npermissions: {}\njobs:\n  a: {uses: ./.github/workflows/w.yml}\n  p: {steps: [${publish}]}\n`,
      },
      ['w/p'],
    ],
    [
      'an action that uses itself',
      {
        w: onPush('  a: {steps: [{uses: ./x}]}'),
        x: 'runs: {using: composite, steps: [{uses: ./x}, {run: npm publish, shell: bash}]}\n',
      },
      ['w/a'],
    ],
  ])('%s', (_, files, expected) => {
    expect(membersOf(files)).toEqual(expected);
  });
});

test('the chain leads from the job to what is published', () => {
  const repository = repositoryOf({
    w: onPush(
      `  build: {steps: [${upload('dist')}]}\n  out: {needs: build, steps: [${download('dist')}, ${publish}]}`,
    ),
  });
  const { members } = releasePath(repository, []);
  const build = members.find(({ run }) => run.job.id === 'build');
  expect(build?.chain.map(({ message }) => message)).toEqual([
    '"build" stores the artifact "dist"',
    '"out" fetches it',
    'publishes to PyPI with "pypa/gh-action-pypi-publish"',
  ]);
});

test('calls that multiply are cut, and said to be', () => {
  const files: Record<string, string> = { w0: onPush(calls(1)) };
  for (let level = 1; level < 9; level += 1) files[`w${level}`] = onCall(calls(level + 1));
  files.w9 = onCall(`  p: {steps: [${publish}]}`);
  const { cuts } = releasePath(repositoryOf(files), []);
  expect(cuts.length).toBeGreaterThan(0);

  function calls(next: number): string {
    return Array.from(
      { length: 12 },
      (_, index) => `  j${index}: {uses: ./.github/workflows/w${next}.yml}`,
    ).join('\n');
  }
});

test('jobs of many events are cut after the release, and said to be', () => {
  const jobs = Array.from({ length: 1000 }, (_, index) => `  j${index}: {steps: [${publish}]}\n`);
  const events = 'issues, issue_comment, schedule, release';
  const { members, cuts } = releasePath(
    repositoryOf({ w: `on: [${events}]\njobs:\n${jobs.join('')}` }),
    [],
  );
  const counts = new Map<string | undefined, number>();
  for (const { run } of members) {
    const { event } = run.frame.scenario;
    counts.set(event, (counts.get(event) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual({ release: 1000, issues: 1000 });
  expect(cuts).toHaveLength(1);
});

test('the first event of every workflow is looked at, however long the others are', () => {
  const jobs = Array.from({ length: 4000 }, (_, index) => `  j${index}: {steps: [${publish}]}\n`);
  const long = `on: [issues, issue_comment, schedule, release]\njobs:\n${jobs.join('')}`;
  const files = { long, short: onPush(`  last: {steps: [${publish}]}`) };
  expect(membersOf(files)).toContain('short/last');
});

test('a job of more steps than can be followed is said to be one', () => {
  const many = '{run: make}, '.repeat(2100);
  const { cuts } = releasePath(
    repositoryOf({
      w: onPush(`  a: {steps: [${many}${publish}]}\n  b: {steps: [{run: make}]}`),
    }),
    [],
  );
  expect(cuts).toMatchObject([{ at: { value: 'a' } }]);
});

test('composite actions are followed for the ten levels that the runner allows', () => {
  const twelve: Record<string, string> = {};
  for (let level = 0; level < 12; level += 1) {
    twelve[`x${level}`] = `runs: {using: composite, steps: [{uses: ./x${level + 1}}]}\n`;
  }
  twelve.x12 = 'runs: {using: composite, steps: [{run: npm publish, shell: bash}]}\n';
  const from = (first: number) => ({ w: onPush(`  a: {steps: [{uses: ./x${first}}]}`), ...twelve });
  expect(membersOf(from(3))).toEqual(['w/a']);
  expect(membersOf(from(0))).toEqual([]);
});

test('conditions over a matrix are undecided once there are too many', () => {
  const sixteen = Array.from({ length: 16 }, (_, index) => index).join(', ');
  const never = `{if: "matrix.x == 'no'", ${publish.slice(1)}`;
  const job = (times: number) =>
    `  a: {strategy: {matrix: {x: [${sixteen}], y: [${sixteen}]}}, steps: [${`${never}, `.repeat(times)}]}`;
  expect(membersOf({ w: onPush(job(10)) })).toEqual([]);
  expect(membersOf({ w: onPush(job(800)) })).toEqual(['w/a']);
});

test('long chains of jobs are cut, and said to be', () => {
  const jobs = Array.from(
    { length: 1500 },
    (_, index) =>
      `  j${index}: {${index > 0 ? `needs: j${index - 1}, ` : ''}steps: [${downloadAll}, ${upload('a')}, ${publish}]}`,
  );
  const { members, cuts } = releasePath(repositoryOf({ w: onPush(jobs.join('\n')) }), []);
  expect(members).toHaveLength(1500);
  expect(cuts.length).toBeGreaterThan(0);
});
