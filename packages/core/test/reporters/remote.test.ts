import { expect, test } from '@jest/globals';
import { reporters, type Source } from '../../src/index.ts';
import { find, findingAt, sampleOf, sourceAt } from './reports.ts';

const text = 'runs:\n  using: composite\n  steps:\n    - uses: o/leaf@v1\n';
const own = sourceAt(
  'sub/.github/workflows/ci.yml',
  'steps:\n  - uses: o/root@v1\n',
  '.github/workflows/ci.yml',
);
const remote: Source = {
  path: 'o/root@0123456789ab/action.yml',
  repositoryPath: 'action.yml',
  kind: 'action',
  text,
  url: 'https://github.com/o/root/blob/0123456789ab/action.yml',
};
const finding = findingAt(find(own, 'o/root@v1'), {
  related: [{ at: find(remote, 'o/leaf@v1'), message: 'which uses "o/leaf@v1"' }],
});
const { report, context } = sampleOf(
  [own],
  { findings: [finding] },
  {
    sources: new Map([own, remote].map((source) => [source.path, source])),
  },
);

// A path in our own repository would lead to another file, or to none.
test('SARIF names what stands in another repository by its address', () => {
  const [result] = JSON.parse(reporters.sarif(report, context)).runs[0].results;
  const artifact = (one: { physicalLocation: { artifactLocation: object } }) =>
    one.physicalLocation.artifactLocation;
  expect(artifact(result.locations[0])).toEqual({
    uri: '.github/workflows/ci.yml',
    uriBaseId: '%SRCROOT%',
  });
  expect(artifact(result.relatedLocations[0])).toEqual({ uri: remote.url });
});

test('annotations name it by repository and commit', () => {
  const written = reporters.github(report, context);
  expect(written).toContain('file=.github/workflows/ci.yml,');
  expect(written).toContain('- o/root@0123456789ab/action.yml:4 which uses');
});

test('a text shows its lines', () => {
  const written = reporters.text(report, context);
  expect(written).toContain('--> o/root@0123456789ab/action.yml:4:13');
  expect(written).toContain('- uses: o/leaf@v1');
});
