import { expect, test } from '@jest/globals';
import { taintsAtSink } from './taints-at-sink.ts';

test.each([
  ["github.head_ref == 'release'", 0],
  ["'release' == github.head_ref", 0],
  ["github.head_ref == 'a' || github.head_ref == 'b'", 0],
  ["github.event.pull_request.head.ref == 'a'", 0],
  ["vars.X && github.head_ref == 'a'", 0],
  ['contains(fromJSON(\'["a", "b"]\'), github.head_ref)', 0],
  ["github.head_ref == 'a' || vars.X", 1],
  ["github.head_ref != 'a'", 1],
  ["!(github.head_ref == 'a')", 1],
  ["contains('a b', github.head_ref)", 1],
  ['contains(fromJSON(vars.X), github.head_ref)', 1],
  ["startsWith(github.head_ref, 'a')", 1],
  ['github.head_ref == 0', 1],
  ['github.head_ref == github.base_ref', 1],
  ["github.base_ref == 'a'", 1],
])('where %s a branch arrives %i times', (condition, count) => {
  const text = (ofJob: string, ofStep: string) => `on: pull_request_target
jobs:
  a:
    runs-on: x
    if: ${ofJob}
    steps:
      - {name: sink, if: ${JSON.stringify(ofStep)}, run: "\${{ github.head_ref }}"}
`;
  const arriving = (one: string) => taintsAtSink(new Map([['.github/workflows/w.yml', one]]));
  expect(arriving(text(JSON.stringify(condition), 'success()'))).toHaveLength(count);
  expect(arriving(text('success()', condition))).toHaveLength(count);
});
