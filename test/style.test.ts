import { expect, test } from '@jest/globals';
import { parseSource, sourceFiles } from './support/source-files.ts';

// What the linter has no rule for.
test('no type is asserted: what comes from outside goes through a parse function', () => {
  const asserting = sourceFiles.filter(({ path }) => hasAssertion(path)).map(({ path }) => path);
  expect(asserting).toEqual([]);
});

function hasAssertion(path: string): boolean {
  let found = false;
  JSON.stringify(parseSource(path), (_, node) => {
    const isConst = node?.typeAnnotation?.typeName?.name === 'const';
    if (node?.type === 'TSAsExpression' && !isConst) found = true;
    if (node?.type === 'TSNonNullExpression' || node?.type === 'TSAnyKeyword') found = true;
    return node;
  });
  return found;
}
