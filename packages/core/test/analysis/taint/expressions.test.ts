import { expect, test } from '@jest/globals';
import { taintsAtSink } from './taints-at-sink.ts';

const title = 'free outsider github.event.issue.title';
const label = 'free member github.event.issue.labels';

test.each<[event: string, expression: string, ...taints: string[]]>([
  // What somebody writes, and what only GitHub decides.
  ['issues', 'github.event.issue.title', title],
  ['issues', "github.event['issue'].Title", "free outsider github.event['issue'].Title"],
  ['issues', 'github.event.issue.number'],
  ['issues', 'github.event.issue.user.login'],
  ['issues', 'github.event.issue.html_url'],
  ['issues', 'github.actor'],
  ['issues', 'github.event.issue.labels[0].name', `${label}[0].name`],
  ['issues', 'github.event.milestone.title', 'free member github.event.milestone.title'],
  ['issues', 'github.event.no_such.title'],
  // Another event has no such data.
  ['push', 'github.event.issue.title'],
  ['schedule', 'toJSON(github.event)'],
  ['push', 'github.event.head_commit.message', 'free member github.event.head_commit.message'],
  [
    'push',
    'github.event.commits[0].author.name',
    'free member github.event.commits[0].author.name',
  ],
  ['push', 'github.ref_name', 'free member github.ref_name'],
  ['push', 'github.head_ref'],
  ['issues', 'github.ref_name'],
  ['issue_comment', 'github.event.comment.body', 'free outsider github.event.comment.body'],
  ['discussion', 'github.event.discussion.title', 'free outsider github.event.discussion.title'],
  ['gollum', 'github.event.pages[0].page_name', 'free outsider github.event.pages[0].page_name'],
  ['pull_request_target', 'github.head_ref', 'free outsider github.head_ref'],
  ['pull_request_target', 'github.event.pull_request.head.sha'],
  [
    'pull_request_target',
    'github.event.pull_request.head.label',
    'free outsider github.event.pull_request.head.label',
  ],
  [
    'pull_request_target',
    'github.event.pull_request.base.ref',
    'free member github.event.pull_request.base.ref',
  ],
  [
    'pull_request_target',
    'github.event.pull_request.head.repo.default_branch',
    'free outsider github.event.pull_request.head.repo.default_branch',
  ],
  ['pull_request_target', 'github.event.pull_request.head.repo.full_name'],
  [
    'pull_request_target',
    'github.event.pull_request.head.repo.homepage',
    'structured outsider github.event.pull_request.head.repo.homepage',
  ],
  [
    'pull_request_review_comment',
    'github.event.pull_request.title',
    'free outsider github.event.pull_request.title',
  ],
  [
    'workflow_run: {workflows: [x]}',
    'github.event.workflow_run.head_branch',
    'free outsider github.event.workflow_run.head_branch',
  ],
  ['workflow_run: {workflows: [x], branches: [main]}', 'github.event.workflow_run.head_branch'],
  ['workflow_run: {workflows: [x]}', 'github.event.workflow_run.name'],
  [
    'workflow_run: {workflows: [x]}',
    'github.event.workflow_run.head_commit.message',
    'free outsider github.event.workflow_run.head_commit.message',
  ],
  ['push: {branches: [main]}', 'github.ref'],
  ['push: {branches: [main, "v*"]}', 'github.ref', 'free member github.ref'],
  [
    'repository_dispatch',
    'github.event.client_payload.a.b',
    'free member github.event.client_payload.a.b',
  ],
  ['workflow_dispatch: {inputs: {x: {}}}', 'inputs.x', 'free member inputs.x'],
  [
    'workflow_dispatch: {inputs: {x: {}}}',
    'github.event.inputs.X',
    'free member github.event.inputs.X',
  ],
  ['workflow_dispatch: {inputs: {x: {}}}', 'inputs.y'],
  ['workflow_dispatch: {inputs: {x: {type: boolean}}}', 'inputs.x'],
  ['workflow_dispatch: {inputs: {x: {type: choice, options: [a]}}}', 'inputs.x'],
  ['workflow_call: {inputs: {x: {type: string}}}', 'inputs.x', 'free caller inputs.x'],
  ['workflow_call: {inputs: {x: {type: number}}}', 'inputs.x'],
  ['workflow_call', 'github.event.issue.title', 'free caller github.event.issue.title'],
  ['issues', 'secrets.X'],
  ['issues', 'vars.X'],
  // An object has no text of its own.
  ['issues', 'github.event.issue'],
  ['issues', 'toJSON(github.event.issue)', 'free outsider github.event.issue'],
  ['issues', 'toJSON(github)', 'free outsider github'],
  ['issues', 'toJSON(github.event.issue.labels)', `${label}`],
  ['issues', 'github.event.issue.labels.*.name'],
  ['issues', "join(github.event.issue.labels.*.name, ',')", `${label}.*.name`],
  ['issues', 'join(github.event.issue.labels.*.id)'],
  ['issues', 'toJSON(github.event.issue.labels.*.name)', `${label}.*.name`],
  [
    'push',
    "join(github.event.commits.*.message, '')",
    'free member github.event.commits.*.message',
  ],
  ['issues', 'github.event.issue[env.KEY]', 'free outsider github.event.issue[env.KEY]'],
  // Functions and operators as they behave.
  ['issues', "contains(github.event.issue.title, 'x')"],
  ['issues', "startsWith(github.event.issue.title, 'x')"],
  ['issues', "github.event.issue.title == 'x'"],
  ['issues', '!github.event.issue.title'],
  ['issues', 'hashFiles(github.event.issue.title)'],
  ['issues', "github.event.issue.title && 'x'"],
  ['issues', "github.event.issue.title && 'x' || 'y'"],
  ['issues', 'github.event.issue.number && github.event.issue.title', title],
  ['issues', "github.event.issue.title || 'x'", title],
  ['issues', "'' || github.event.issue.title", title],
  ['issues', "github.event_name == 'push' && github.event.issue.title"],
  ['issues', "github.event_name == 'issues' && github.event.issue.title", title],
  ['issues', "format('{0}', github.event.issue.title)", title],
  ['issues', "format('{1}', github.event.issue.title, 'x')"],
  ['issues', 'format(github.event.issue.title)', title],
  ['issues', 'toJSON(github.event.issue.title)', title],
  ['issues', 'fromJSON(github.event.issue.title)', title],
  ['issues', 'fromJSON(github.event.issue.title).a', `${title}?`],
  [
    'issues',
    'fromJSON(github.event.issue.title).number',
    `${title.replace('free', 'structured')}?`,
  ],
  ['issues', 'fromJSON(toJSON(github.event.issue)).title', 'free outsider github.event.issue'],
  ['issues', 'fromJSON(toJSON(github.event.issue)).number'],
  ['issues', 'fromJSON(\'{"a": "b"}\')[github.event.issue.title]'],
  [
    'issues',
    "case(github.event.issue.title == 'x', github.event.issue.body, 'y')",
    'free outsider github.event.issue.body',
  ],
  ['issues', "case(true, 'x', github.event.issue.title)", title],
  ['issues', "case(github.event.issue.title, 'x', 'y')"],
  ['issues', "case(github.event_name == 'push', github.event.issue.title, 'x')"],
])('on %s: %s', (event, expression, ...taints) => {
  const on = event.includes(': ') ? `{${event}}` : event;
  const text = `on: ${on}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - name: sink\n        run: |\n          \${{ ${expression} }}\n`;
  const found = taintsAtSink(new Map([['.github/workflows/w.yml', text]]));
  expect(
    found.map(({ class: kind, author, source, doubts }) => {
      const mark = doubts.length > 0 && author !== 'caller' ? '?' : '';
      return `${kind} ${author} ${source}${mark}`;
    }),
  ).toEqual(taints);
});
