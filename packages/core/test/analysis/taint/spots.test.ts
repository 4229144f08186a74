import { expect, test } from '@jest/globals';
import { everyRun } from '../../../src/analysis/runs/every-run.ts';
import { stepsIn } from '../../../src/analysis/runs/steps-in.ts';
import type { Spot } from '../../../src/analysis/taint/spot.ts';
import type { Taint } from '../../../src/analysis/taint/taint.ts';
import { taintsOf } from '../../../src/analysis/taint/taints-of.ts';
import { taintsOfVariable } from '../../../src/analysis/taint/taints-of-variable.ts';
import { type Action, asMap, asScalar, type Repository } from '../../../src/model/index.ts';
import { repositoryOf } from '../repository-of.ts';

const workflow = (steps: string, on = 'pull_request_target') =>
  `on: ${on}\nenv: {W: "\${{ github.head_ref }}"}\njobs:\n  a:\n    runs-on: x\n    env: {J: "\${{ github.event.pull_request.title }}"}\n    steps:\n${steps}`;

test.each<[name: string, ...sources: string[]]>([
  ['S', 'github.event.pull_request.body'],
  ['J', 'github.event.pull_request.title'],
  ['W', 'github.head_ref'],
  ['J2', 'github.event.pull_request.title'],
  ['GITHUB_HEAD_REF', 'GITHUB_HEAD_REF'],
  ['GITHUB_BASE_REF', 'GITHUB_BASE_REF'],
  ['GITHUB_SHA'],
  ['GITHUB_ACTOR'],
  ['NOWHERE'],
  // What a later step sets is not there yet.
  ['LATER'],
  // What stands in the same `env` is not there yet either.
  ['BESIDE'],
])('the variable %s', (name, ...sources) => {
  const steps = [
    '      - run: echo "J2=$J" >> $GITHUB_ENV',
    '      - {name: here, env: {S: "${{ github.event.pull_request.body }}", BESIDE: "${{ env.S }}"}, run: x}',
    '      - run: echo "LATER=$J" >> $GITHUB_ENV',
  ];
  const spot = spotOf(repositoryOf({ w: workflow(`${steps.join('\n')}\n`) }));
  expect(taintsOfVariable(name, spot).map(({ source }) => source)).toEqual(sources);
});

test('a variable of the step goes before that of the job', () => {
  const steps = '      - {name: here, env: {J: safe}, run: x}\n';
  expect(taintsOfVariable('J', spotOf(repositoryOf({ w: workflow(steps) })))).toEqual([]);
});

test('a value in the env of a step sees the variables around it', () => {
  const steps = '      - {name: here, env: {J: "${{ env.J }}"}, run: x}\n';
  const spot = spotOf(repositoryOf({ w: workflow(steps) }));
  const value = asScalar(asMap(spot.step?.step.env)?.get('J'));
  expect(value && taintsOf(value, spot).map(({ source }) => source)).toEqual([
    'github.event.pull_request.title',
  ]);
});

test('texts of the job itself', () => {
  const text = `on: issues
jobs:
  a:
    runs-on: x
    container: {image: x, options: "\${{ steps.s.outputs.o }}"}
    steps:
      - {id: s, run: "echo o=\${{ github.event.issue.title }} >> $GITHUB_OUTPUT"}
`;
  const repository = repositoryOf({ w: text });
  const [run] = everyRun(repository).runs;
  const options = asScalar(run?.job.container?.node?.get('options'));
  expect(options && taintsOf(options, { repository, run, step: undefined })).toMatchObject([
    { source: 'github.event.issue.title' },
  ]);
});

test('an action that nobody here uses', () => {
  const repository = repositoryOf({
    act: `
inputs: {x: {}}
runs:
  using: composite
  steps:
    - {id: s, shell: bash, run: "echo o=\${{ inputs.x }} >> $GITHUB_OUTPUT"}
    - {name: here, shell: bash, run: "\${{ steps.s.outputs.o }} \${{ github.event.issue.title }} \${{ inputs.none }}"}
`,
  });
  const [action] = repository.actions;
  const step = action === undefined ? undefined : lastStep(action);
  const found = step === undefined ? [] : taintsOf(step.run, { repository, run: undefined, step });
  expect(found.map(show)).toEqual([
    'caller inputs.x: who uses this action is not known here',
    'caller github.event.issue.title: which event runs this is not known here',
  ]);
});

test('an action that nobody here uses, and one that it uses', () => {
  const repository = repositoryOf({
    outer: `
inputs: {x: {}}
runs:
  using: composite
  steps:
    - {id: first, shell: bash, run: x}
    - {id: s, uses: ./inner, with: {y: "\${{ inputs.x }}"}}
    - {name: here, shell: bash, run: "\${{ steps.s.outputs.o }}"}
`,
    inner: `
inputs: {y: {}}
outputs: {o: {value: "\${{ steps.t.outputs.o }}"}}
runs:
  using: composite
  steps:
    - {id: t, shell: bash, env: {Y: "\${{ inputs.y }}"}, run: echo "o=$Y" >> $GITHUB_OUTPUT}
`,
  });
  const step = repository.actions.map(lastStep).find((one) => one?.step.name !== undefined);
  const found = step === undefined ? [] : taintsOf(step.run, { repository, run: undefined, step });
  expect(found.map(show)).toEqual(['caller inputs.x: who uses this action is not known here']);
});

test('a run that only members start', () => {
  const of = (on: string) => {
    const run = `on: {workflow_run: {workflows: [x]}}\njobs: {a: {runs-on: x, steps: [{name: here, run: "\${{ github.event.workflow_run.head_branch }}"}]}}\n`;
    const started = `name: x\non: ${on}\njobs: {a: {runs-on: x, steps: [{run: x}]}}\n`;
    const spot = spotOf(repositoryOf({ w: run, x: started }));
    return spot.step?.step.run && taintsOf(spot.step.step.run, spot).map(({ author }) => author);
  };
  expect(of('[push, workflow_dispatch]')).toEqual(['member']);
  expect(of('[push, pull_request]')).toEqual(['outsider']);
});

/** The step named "here". */
function spotOf(repository: Repository): Spot {
  for (const run of everyRun(repository).runs) {
    const [step] = stepsIn(run, repository, ({ name }) => name?.value === 'here');
    if (step !== undefined) return { repository, run, step };
  }
  throw new Error('no step is named "here"');
}

function lastStep(owner: Action) {
  const step = owner.runs?.kind === 'composite' ? owner.runs.steps.at(-1) : undefined;
  if (step?.run === undefined) return undefined;
  return { step, run: step.run, owner, order: 0, user: undefined };
}

function show({ author, source, doubts }: Taint): string {
  return `${author} ${source}: ${doubts.join('; ')}`;
}
