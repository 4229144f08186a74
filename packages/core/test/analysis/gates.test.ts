import { expect, test } from '@jest/globals';
import { privilegeOf } from '../../src/analysis/privilege/privilege-of.ts';
import { everyRun } from '../../src/analysis/runs/every-run.ts';
import { repositoryOf } from './repository-of.ts';

const target = 'pull_request_target';
const labeled = '{pull_request_target: {types: [labeled]}}';
const mixed = '{pull_request_target: {types: [labeled, synchronize]}}';

test.each([
  [target, "github.event.pull_request.author_association == 'OWNER'", 'association'],
  [target, "github.event.pull_request.author_association != 'NONE'", undefined],
  [target, "github.event.pull_request.author_association == 'CONTRIBUTOR'", undefined],
  [target, "contains('OWNER,MEMBER', github.event.pull_request.author_association)", 'association'],
  [
    target,
    "contains('OWNER,CONTRIBUTOR', github.event.pull_request.author_association)",
    undefined,
  ],
  ['issue_comment', "github.event.comment.author_association == 'COLLABORATOR'", 'association'],
  ['issue_comment', "github.event.issue.author_association == 'OWNER'", undefined],
  ['issue_comment', "GITHUB.event['comment'].Author_Association == 'member'", 'association'],
  [target, "github.actor == 'alice'", 'actor'],
  [target, "github.actor != 'alice'", undefined],
  [target, "github.actor == 'dependabot[bot]'", 'actor?'],
  [target, "github.event.pull_request.user.login == 'dependabot[bot]'", 'actor'],
  [target, "github.actor == 'alice' || github.actor == 'dependabot[bot]'", 'actor?'],
  [target, 'contains(fromJSON(vars.MEMBERS), github.actor)', 'actor'],
  [target, "contains('alice bob', github.actor)", 'actor?'],
  [target, 'github.actor == github.repository_owner', 'actor'],
  [target, 'github.actor == vars.MAINTAINER', 'actor'],
  ['issue_comment', 'github.event.comment.user.login == github.event.issue.user.login', undefined],
  [target, 'github.event.pull_request.merged == true', 'actor'],
  [target, '!github.event.pull_request.merged', undefined],
  [target, 'github.event.pull_request.head.repo.full_name == github.repository', 'same-repository'],
  [target, 'github.event.pull_request.head.repo.full_name != github.repository', undefined],
  [target, "github.event.pull_request.head.repo.full_name == 'o/r'", 'same-repository'],
  [
    target,
    'github.event.pull_request.head.repo.id == github.event.pull_request.base.repo.id',
    'same-repository',
  ],
  [target, '!github.event.pull_request.head.repo.fork', 'same-repository'],
  ['workflow_run', "github.event.workflow_run.event == 'push'", 'same-repository'],
  ['workflow_run', "github.event.workflow_run.event != 'push'", undefined],
  ['workflow_run', "github.event.workflow_run.head_branch == 'main'", undefined],
  ['workflow_run', "github.event.workflow_run.conclusion == 'success'", undefined],
  [target, "contains(github.event.pull_request.labels.*.name, 'safe')", 'label?'],
  [target, "!contains(github.event.pull_request.labels.*.name, 'unsafe')", undefined],
  [mixed, "github.event.label.name == 'safe'", 'label'],
  [mixed, "github.event.action == 'labeled'", 'label'],
  [mixed, "github.event.action == 'synchronize'", undefined],
  [labeled, 'true', 'label'],
  [target, "startsWith(github.head_ref, 'release/')", undefined],
  [target, "github.actor == 'alice' && github.head_ref == 'x'", 'actor'],
  [target, "github.actor == 'alice' || github.head_ref == 'x'", undefined],
  [target, "github.actor == 'alice' || github.event.label.name == 'safe'", 'actor'],
  [target, "always() && github.actor == 'alice'", 'actor'],
  [target, '((', undefined],
  ['push', "github.actor == 'alice'", undefined],
])('%s: %s', (on, condition, expected) => {
  const repository = repositoryOf({
    w: `on: ${on}\njobs:\n  a:\n    if: ${JSON.stringify(condition)}\n`,
  });
  const gates = everyRun(repository).runs.flatMap((run) => privilegeOf(run, repository).gates);
  const [gate] = gates.map(({ kind, isProof }) => (isProof ? kind : `${kind}?`));
  expect(gate).toBe(expected);
});
