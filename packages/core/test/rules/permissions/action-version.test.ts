import { expect, test } from '@jest/globals';
import { actionVersion } from '../../../src/analysis/action-version.ts';
import { parseDocument, type Source } from '../../../src/model/index.ts';

const commit = '11bd71901bbe5b1630ceea73d27597364c9af683';

test.each([
  ['a/b@v4', 4, undefined, false],
  ['a/b@4', 4, undefined, false],
  ['a/b@v4.2', 4, 2, false],
  ['a/b@v4.2.1', 4, 2, false],
  ['a/b@v6.0.0-beta', 6, 0, false],
  ['a/b@v6-beta', 6, undefined, false],
  ['a/b@releases/v1', 1, undefined, false],
  ['a/b@release/v1.2', 1, 2, false],
  [`a/b@${commit} # v4.2.2`, 4, 2, true],
  [`a/b@${commit} # 4.2.2`, 4, 2, true],
  [`a/b@${commit} # tag=v4`, 4, undefined, true],
  [`a/b@${commit} # ratchet:a/b@v5`, 5, undefined, true],
  [`a/b@${commit} # pin@v6.1.0, see #12`, 6, 1, true],
  [`"a/b@${commit}" # v4.2.2`, 4, 2, true],
  [`actions/checkout@${commit}`, 4, 2, false],
  [`Actions/Checkout@${commit.toUpperCase()} # v6.0.0`, 4, 2, false],
])('%s is %s.%s', (uses, ...expected) => {
  const [major, minor, isClaimed] = expected;
  expect(versionOf(uses)).toEqual({ major, minor, isClaimed });
});

test.each([
  'a/b@main',
  'a/b@v4x',
  'a/b@4ever',
  'a/b@feature/v4',
  `a/b@${commit}`,
  `a/b@${commit} # main`,
  `a/b@${commit} # since 2024-10-23`,
  `a/b@${commit} # abc4`,
  `a/b@${commit} #v`,
])('%s says no version', (uses) => {
  expect(versionOf(uses)).toBeUndefined();
});

test('a comment of another line does not count', () => {
  expect(versionOf(`a/b@${commit}\n      # v4.2.2\n      - run: make # v4`)).toBeUndefined();
});

function versionOf(uses: string) {
  const text = `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${uses}\n`;
  const path = '.github/workflows/build.yml';
  const source: Source = { path, repositoryPath: path, kind: 'workflow', text };
  const document = parseDocument(source);
  const step =
    document.content?.kind === 'workflow' ? document.content.jobs[0]?.steps[0] : undefined;
  return step?.uses?.kind === 'repository' ? actionVersion(step.uses, document) : 'no action';
}
