import { describe, expect, test } from '@jest/globals';
import { taintsAtSink } from './taints-at-sink.ts';

/** Class and author of what arrives from the output `v` of a step. */
function fromStep(step: string, event = 'issues', before = ''): readonly string[] {
  const text = `on: ${event}\njobs:\n  a:\n    runs-on: x\n    steps:\n${before}      - ${step}\n      - {name: sink, run: "\${{ steps.s.outputs.v }}"}\n`;
  return taintsAtSink(new Map([['.github/workflows/w.yml', text]])).map(
    ({ class: kind, author, doubts }) => `${kind} ${author}${doubts.length > 0 ? '?' : ''}`,
  );
}

describe('what a command prints', () => {
  const pull =
    '      - {uses: actions/checkout@v4, with: {ref: "${{ github.event.pull_request.head.sha }}"}}\n';
  const ofCommand = (command: string, event?: string, before?: string) =>
    fromStep(
      `{id: s, run: ${JSON.stringify(`echo "v=$(${command})" >> "$GITHUB_OUTPUT"`)}}`,
      event,
      before,
    );

  test.each<[command: string, ...taints: string[]]>([
    ['gh pr view 1 --json title --jq .title', 'free outsider'],
    ['gh pr view 1 --json number,title --jq .number'],
    ['gh pr view 1 --json number'],
    ['gh pr view 1 --json=headRefName', 'free outsider'],
    ['gh pr view 1', 'free outsider'],
    ["gh pr list --json title --jq '.[0].title | length'"],
    ['gh issue view 1 --json body -q .body', 'free outsider'],
    ['gh api repos/o/r/pulls/1 --jq .head.ref', 'free outsider'],
    ['gh api repos/o/r/pulls/1 --jq .head.sha'],
    ['gh api repos/o/r/pulls/1', 'free outsider'],
    ['gh api repos/o/r/releases/latest --jq .tag_name', 'free member'],
    ['gh api user --jq .login'],
    ['gh release view --json tagName -q .tagName', 'free member'],
    ['git log -1 --format=%s', 'free member'],
    ['git log -1 --format=%H'],
    ['git log -1 --pretty=format:%h'],
    ['git -C x log --oneline', 'free member'],
    ['git diff --name-only HEAD~1', 'free member'],
    ['git rev-parse HEAD'],
    ['cat version.txt'],
    ['date'],
  ])('%s', (command, ...taints) => {
    expect(ofCommand(command)).toEqual(taints);
  });

  test.each<[command: string, ...taints: string[]]>([
    ['git log -1 --format=%s', 'free outsider'],
    ['cat version.txt', 'free outsider?'],
    ['jq -r .version package.json', 'free outsider?'],
    ['git log -1 --format=%H'],
    ['date'],
  ])('behind a checkout of a pull request: %s', (command, ...taints) => {
    expect(ofCommand(command, 'pull_request_target', pull)).toEqual(taints);
  });

  test('in the run of the pull request itself files are taken for harmless', () => {
    expect(ofCommand('cat version.txt', 'pull_request', pull)).toEqual([]);
    expect(ofCommand('git log -1 --format=%s', 'pull_request')).toEqual(['free outsider']);
  });
});

describe('what an action gives', () => {
  const withTitle = 'with: {x: "${{ github.event.issue.title }}"}';
  test.each<[action: string, output: string, ...taints: string[]]>([
    ['uses: tj-actions/changed-files@v40', 'all_changed_files', 'free outsider'],
    ['uses: tj-actions/changed-files@v47', 'all_changed_files', 'structured outsider'],
    [
      'uses: tj-actions/changed-files@v47, with: {safe_output: false}',
      'all_changed_files',
      'free outsider',
    ],
    ['uses: tj-actions/changed-files@v40', 'any_changed'],
    ['uses: dorny/paths-filter@v3', 'src_files'],
    ['uses: dorny/paths-filter@v3, with: {list-files: json}', 'src_files', 'free outsider'],
    ['uses: dorny/paths-filter@v3, with: {list-files: shell}', 'src_files', 'structured outsider'],
    ['uses: dorny/paths-filter@v3, with: {list-files: json}', 'src'],
    ['uses: xt0rted/pull-request-comment-branch@v3', 'head_ref', 'free outsider'],
    ['uses: xt0rted/pull-request-comment-branch@v3', 'head_sha'],
    ['uses: peter-evans/find-comment@v3', 'comment-body', 'free outsider'],
    [
      'uses: octokit/request-action@v2, with: {route: "GET /repos/o/r/issues/1"}',
      'data',
      'free outsider',
    ],
    ['uses: octokit/request-action@v2, with: {route: GET /installation/repositories}', 'data'],
    ['uses: release-drafter/release-drafter@v6', 'body', 'free member'],
    [`uses: some/thing@v1, ${withTitle}`, 'v', 'free outsider?'],
    ['uses: some/thing@v1', 'v'],
    [`uses: actions/cache@v4, ${withTitle}`, 'cache-hit'],
    [
      'uses: actions/checkout@v5, with: {ref: "${{ github.event.issue.title }}"}',
      'ref',
      'free outsider',
    ],
    ['uses: actions/checkout@v5, with: {ref: "${{ github.event.issue.title }}"}', 'commit'],
  ])('%s: %s', (action, output, ...taints) => {
    const text = `on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - {id: s, ${action}}\n      - {name: sink, run: "\${{ steps.s.outputs.${output} }}"}\n`;
    const found = taintsAtSink(new Map([['.github/workflows/w.yml', text]]));
    expect(
      found.map((one) => `${one.class} ${one.author}${one.doubts.length > 0 ? '?' : ''}`),
    ).toEqual(taints);
  });
});
