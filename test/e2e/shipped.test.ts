import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { problemsOfRelease } from './shipped/problems-of-release.ts';

const text = readFileSync('.github/workflows/release.yml', 'utf8');

// What runs on this machine are rewritten workflows: what the rewriting takes away is held against the text here.
test('the release workflow is as it has to be', () => {
  expect(problemsOfRelease(text)).toEqual([]);
});

describe('goes red', () => {
  test.each([
    [
      'a permission at the top',
      'permissions: {}\n\ncache',
      'permissions: {contents: read}\n\ncache',
    ],
    ['every permission', 'permissions: {}\n\ncache', 'permissions: write-all\n\ncache'],
    ['a cache', 'cache-mode: none', 'cache-mode: read'],
    [
      'a cache of one job',
      '    needs: preflight\n',
      '    needs: preflight\n    cache-mode: read\n',
    ],
    ['a run that is cancelled', 'cancel-in-progress: false', 'cancel-in-progress: true'],
    ['another group', 'group: portcullis-release', 'group: ${{ github.run_id }}'],
    ['another event', 'on:\n', 'on:\n  push:\n'],
    [
      'a secret',
      '    outputs:\n      digests',
      '    secrets: {TOKEN: {}}\n    outputs:\n      digests',
    ],
    ['a secret in a step', 'built: built', 'built: ${{ secrets.BUILT }}'],
    ['a variable for all', '\njobs:\n', '\nenv: {A: b}\n\njobs:\n'],
    ['another shell', '\njobs:\n', '\ndefaults: {run: {shell: sh}}\n\njobs:\n'],
    [
      'a tag in place of "$/"',
      '$/actions/release-seal',
      'octo-org/portcullis/actions/release-seal@v1',
    ],
    [
      'a commit in place of "$/"',
      '$/actions/release-seal',
      `a/b/actions/release-seal@${'a'.repeat(40)} # v1.0.0`,
    ],
    ["the caller's own action", '$/actions/release-publish', './actions/release-publish'],
    ['a tag', /checkout@\w+ # v7.0.1/, 'checkout@v7.0.1'],
    ['a commit without its version', / # v7\.0\.1/, ''],
    ['an artifact by its name', 'artifact-ids: ${{ inputs.artifact-id }}', 'name: build'],
    [
      'the newest sealed artifact',
      'artifact-ids: ${{ needs.seal.outputs.artifact-id }}',
      'name: portcullis-sealed-1',
    ],
    ['every artifact', 'pattern: portcullis-sealed-*', "pattern: '*'"],
    ['a token that is kept', 'persist-credentials: false', 'persist-credentials: true'],
    [
      'more for the seal',
      'id-token: write # to sign them',
      'id-token: write\n      contents: write',
    ],
    ['less for the seal', 'attestations: write', 'attestations: read'],
    [
      'more for what is public',
      '      contents: read # to read the release',
      '      contents: write # to read the release',
    ],
    ['no gate for the seal', 'needs: [inspect, gate]', 'needs: [inspect]'],
    ['a gate without reviewers', 'environment: release-gate', 'environment: release'],
    [
      'a gate that runs code',
      "run: echo 'somebody has looked, and said yes'",
      'run: curl example.org',
    ],
    [
      'a gate that makes no deployment',
      'environment: release-gate',
      'environment: {name: release-gate, deployment: false}',
    ],
    ['a gate for a dry run', 'if: ${{ !inputs.dry-run }}', 'if: always()'],
    [
      'a seal in any case',
      '    needs: [inspect, gate]\n',
      '    needs: [inspect, gate]\n    if: always()\n',
    ],
    ['a verdict in any case', "!cancelled() && needs.publish.result == 'success'", 'always()'],
    [
      'a step that may fail',
      '        id: seal\n',
      '        id: seal\n        continue-on-error: true\n',
    ],
    [
      'a stage that is left out',
      '        id: seal\n',
      "        id: seal\n        if: inputs.sbom != ''\n",
    ],
    ['another step', '    steps:\n', '    steps:\n      - run: make\n'],
    ['other inputs', '${{ toJSON(inputs) }}', '${{ toJSON(github.event.inputs) }}'],
    ['another seal', '${{ needs.seal.outputs.seal }}', '${{ needs.inspect.outputs.embedded }}'],
    ['the caller as the signer', '${{ job.workflow_repository }}', '${{ github.repository }}'],
    ['the commit of the caller', '${{ job.workflow_sha }}', '${{ github.sha }}'],
    ['another runner', 'runs-on: ubuntu-24.04', 'runs-on: ubuntu-latest'],
    [
      'a container',
      '    environment: release\n',
      '    environment: release\n    container: alpine\n',
    ],
    ['another job', '\njobs:\n', '\njobs:\n  more: {runs-on: ubuntu-24.04, steps: [{run: ls}]}\n'],
    ['an input that is not described', /description: Digest of.*\n\s+/, ''],
    ['a tag that nobody has to give', '        required: true\n', "        default: ''\n"],
    ['an output of another job', 'jobs.seal.outputs.digests', 'jobs.inspect.outputs.digests'],
  ] as const)('by %s', (_, before, after) => {
    const changed = text.replace(before, after);
    expect(changed).not.toBe(text);
    expect(problemsOfRelease(changed)).not.toEqual([]);
  });

  const lines = text
    .split('\n')
    .map((line, index) => [`${index + 1}: ${line.trim()}`, line, index] as const);
  const counting = lines.filter(
    ([, line]) => !/^\s*(?:#.*)?$|^\s*(?:- )?name: |description: /.test(line),
  );
  test.each(counting)('without line %s', (_, line, index) => {
    expect(line).not.toBe('');
    expect(problemsWithout(index)).not.toEqual([]);
  });
});

/** Of the text without one line, and what stands below it. */
function problemsWithout(index: number): readonly string[] {
  const lines = text.split('\n');
  const depth = (line: string) => line.search(/\S/);
  const own = depth(lines[index] ?? '');
  const end = lines.findIndex((line, at) => at > index && line !== '' && depth(line) <= own);
  const rest = [...lines.slice(0, index), ...lines.slice(end === -1 ? lines.length : end)];
  try {
    return problemsOfRelease(rest.join('\n'));
  } catch (error) {
    return [`${error}`];
  }
}
