import { expect, test } from '@jest/globals';
import { scenariosOf } from '../../src/analysis/scenario/scenarios-of.ts';
import { truthIn } from '../../src/analysis/scenario/truth-in.ts';
import { repositoryOf } from './repository-of.ts';

const tag = '{push: {tags: [v*]}}';
const branch = '{push: {branches: [main]}}';

test.each([
  [tag, "startsWith(github.ref, 'refs/tags/')", true],
  [branch, "startsWith(github.ref, 'refs/tags/')", false],
  [tag, "!startsWith(github.ref, 'refs/tags/')", false],
  [tag, "startsWith(github.ref, 'refs/tags/v')", undefined],
  [tag, "github.ref == 'refs/heads/main'", false],
  [branch, "github.ref == 'refs/heads/main'", undefined],
  [branch, "github.ref != 'refs/heads/main'", undefined],
  [tag, "contains(github.ref, 'beta')", undefined],
  [tag, "endsWith(github.ref, '-rc')", undefined],
  [tag, "github.ref_type == 'tag'", true],
  [branch, "github.ref_type == 'tag'", false],
  [tag, "github.event_name == 'push' && github.ref_type == 'tag'", true],
  [tag, "github.event_name == 'release'", false],
  ['release', "github.event_name == 'release' || inputs.force", true],
  ['release', 'github.event.release.prerelease', undefined],
  [branch, 'github.event.release.prerelease', false],
  [branch, 'github.event.pull_request.head.repo.fork', false],
  [branch, 'github.event.pull_request == null', true],
  [branch, "github.head_ref == ''", true],
  ['pull_request', "github.head_ref == 'x'", undefined],
  [branch, "github.repository == 'o/r'", true],
  [branch, "github.repository_owner != 'o'", false],
  [branch, "github.repository == 'o/r' && github.ref_type == 'tag'", false],
  [branch, 'success()', true],
  [branch, '!cancelled()', true],
  [branch, 'always()', true],
  [branch, 'failure()', undefined],
  [branch, "!cancelled() && github.ref_type == 'branch'", true],
  [branch, "needs.a.outputs.b == 'c'", undefined],
  [branch, "steps.a.outputs.b == 'c' && false", false],
  [branch, "vars.X == 'y'", undefined],
  [branch, 'inputs.x', false],
  ['workflow_dispatch', 'github.ref_type', undefined],
  ['workflow_dispatch: {inputs: {x: {type: boolean}}}', 'inputs.x', undefined],
  [branch, '${{ false }}', false],
  [branch, "${{ github.ref_type == 'tag' }} && true", true],
  [branch, "matrix.os == 'linux'", undefined],
  [branch, "matrix.os == 'windows'", false],
  [branch, "matrix.os != 'windows'", true],
  [branch, 'github.event.repository.fork', false],
  [branch, '((', undefined],
])('%s: %s', (event, condition, expected) => {
  const on = event.includes(': {inputs') ? `{${event}}` : event;
  const repository = repositoryOf({
    w: `on: ${on}\njobs:\n  a:\n    strategy: {matrix: {os: [linux, mac]}}\n    if: ${JSON.stringify(condition)}\n`,
  });
  const [workflow] = repository.workflows;
  const job = workflow?.jobs[0];
  const [scenario] = workflow === undefined ? [] : scenariosOf(workflow);
  if (job === undefined || scenario === undefined) throw new Error('no job');
  expect(truthIn(job.if, { scenario, job, action: undefined, inputs: undefined })).toBe(expected);
});

test('a condition that was read for one kind of run is read anew for another', () => {
  const condition = "github.event.workflow_run.event == 'pull_request'";
  const repository = repositoryOf({ w: `on: workflow_run\njobs: {a: {if: "${condition}"}}\n` });
  const [workflow] = repository.workflows;
  const job = workflow?.jobs[0];
  const [scenario] = workflow === undefined ? [] : scenariosOf(workflow);
  if (job === undefined || scenario === undefined) throw new Error('no job');
  const frame = { scenario, job, action: undefined, inputs: undefined };
  expect(truthIn(job.if, frame)).toBe(undefined);
  expect(truthIn(job.if, { ...frame, scenario: { ...scenario, isFork: true } })).toBe(true);
});

const cause = 'github.event.workflow_run.event';

test.each([
  [`${cause} == 'pull_request'`, true],
  [`${cause} == 'push'`, false],
  [`${cause} == 'push' || ${cause} == 'pull_request'`, true],
  // Outsiders review, comment and open issues, too.
  [`${cause} == 'pull_request_review'`, undefined],
  [`${cause} == 'issue_comment'`, undefined],
  [`${cause} != 'pull_request'`, undefined],
  [`!(${cause} == 'pull_request')`, undefined],
  [`${cause} != 'push'`, true],
  [`contains(fromJSON('["pull_request_review"]'), ${cause})`, undefined],
  [`contains(fromJSON('["push", "schedule"]'), ${cause})`, false],
])('an outsider behind a workflow_run: %s', (condition, expected) => {
  const repository = repositoryOf({
    w: `on: {workflow_run: {workflows: [x]}}\njobs: {a: {if: ${JSON.stringify(condition)}}}\n`,
  });
  const [workflow] = repository.workflows;
  const job = workflow?.jobs[0];
  const [own] = workflow === undefined ? [] : scenariosOf(workflow);
  if (job === undefined || own === undefined) throw new Error('no job');
  const frame = { scenario: { ...own, isFork: true }, job, action: undefined, inputs: undefined };
  expect(truthIn(job.if, frame)).toBe(expected);
});
