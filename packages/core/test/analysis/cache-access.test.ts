import { expect, test } from '@jest/globals';
import { cacheAccessOf } from '../../src/analysis/caches/cache-access-of.ts';
import { jobRunsOf } from '../../src/analysis/runs/job-runs-of.ts';
import { toRunBudget } from '../../src/analysis/runs/run-budget.ts';
import { withCallees } from '../../src/analysis/runs/with-callees.ts';
import { scenariosOf } from '../../src/analysis/scenario/scenarios-of.ts';
import { repositoryOf } from './repository-of.ts';

// restores/saves, and whether a file says so.
test.each([
  ['push', { workflow: '', job: '' }, 'yes/yes by default'],
  ['schedule', { workflow: '', job: '' }, 'yes/yes by default'],
  ['workflow_dispatch', { workflow: '', job: '' }, 'yes/yes by default'],
  ['repository_dispatch', { workflow: '', job: '' }, 'yes/yes by default'],
  ['pull_request', { workflow: '', job: '' }, 'yes/yes by default'],
  ['release', { workflow: '', job: '' }, 'yes/yes by default'],
  ['pull_request_target', { workflow: '', job: '' }, 'yes/no by default'],
  ['issue_comment', { workflow: '', job: '' }, 'yes/no by default'],
  ['workflow_run', { workflow: '', job: '' }, 'yes/no by default'],
  ['push', { workflow: 'none', job: '' }, 'no/no'],
  ['push', { workflow: 'read', job: '' }, 'yes/no'],
  ['push', { workflow: 'write-only', job: '' }, 'no/yes'],
  ['pull_request_target', { workflow: 'write', job: '' }, 'yes/yes'],
  ['push', { workflow: 'none', job: 'write' }, 'yes/yes'],
  ['push', { workflow: 'write', job: 'none' }, 'no/no'],
  ['push', { workflow: '${{ vars.MODE }}', job: '' }, 'maybe/maybe'],
  ['push', { workflow: "${{ vars.X && 'none' || 'read' }}", job: '' }, 'maybe/no'],
  [
    'release',
    { workflow: "${{ github.event_name == 'release' && 'none' || 'write' }}", job: '' },
    'no/no',
  ],
  ['push', { workflow: 'everything', job: '' }, 'maybe/maybe'],
])('%s, %j: %s', (event, { workflow, job }, expected) => {
  expect(accesses({ w: file(`on: ${event}\n`, workflow, job) }).get('a')).toBe(expected);
});

// A called workflow gets no more than its caller has.
test.each([
  ['', '', 'yes/yes by default'],
  ['none', '', 'no/no'],
  ['none', 'write', 'no/no'],
  ['', 'none', 'no/no'],
  ['read', 'write-only', 'no/no'],
  ['write', 'read', 'yes/no'],
  ['${{ vars.MODE }}', 'none', 'no/no'],
  ['none', '${{ vars.MODE }}', 'no/no'],
])('caller "%s", called "%s": %s', (caller, called, expected) => {
  const w = `on: push\njobs:\n  c:\n${mode(caller)}    uses: ./.github/workflows/x.yml\n`;
  expect(accesses({ w, x: file('on: workflow_call\n', called, '') }).get('a')).toBe(expected);
});

test('an event that only reads stays so for what is called', () => {
  const w = 'on: pull_request_target\njobs:\n  c:\n    uses: ./.github/workflows/x.yml\n';
  expect(accesses({ w, x: file('on: workflow_call\n', 'write', '') }).get('a')).toBe('yes/no');
});

function file(head: string, workflow: string, job: string): string {
  const first = workflow === '' ? '' : `cache-mode: ${JSON.stringify(workflow)}\n`;
  return `${head}${first}jobs:\n  a:\n${mode(job)}    runs-on: x\n    steps: [{run: make}]\n`;
}

function mode(text: string): string {
  return text === '' ? '' : `    cache-mode: ${JSON.stringify(text)}\n`;
}

function accesses(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const repository = repositoryOf(files);
  const [root] = repository.workflows;
  const [scenario] = root === undefined ? [] : scenariosOf(root).slice(-1);
  if (root === undefined || scenario === undefined) throw new Error('no workflow');
  const budget = toRunBudget(1);
  const runs = jobRunsOf({ root, scenario, isFirst: true, repository, budget }).flatMap(
    withCallees,
  );
  return new Map(
    runs.map((run) => {
      const { restores, saves, at } = cacheAccessOf(run);
      return [run.job.id, `${restores}/${saves}${at === undefined ? ' by default' : ''}`];
    }),
  );
}
