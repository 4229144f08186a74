import { quoted } from '../expression/quoted.ts';
import { entriesOf, itemsOf, type MapEntry, type MapNode, type YamlNode } from '../yaml/index.ts';
import { hasExpression } from './has-expression.ts';
import { headOf, type Refusals } from './refusals.ts';

/** What GitHub refuses in a matrix beside its schema: actions/runner, MatrixBuilder. */
export function checkMatrix(matrix: YamlNode | undefined, refusals: Refusals): void {
  if (matrix?.kind !== 'map') return;
  const vectors = matrix.entries.filter(
    ({ key }) => key.value !== 'include' && key.value !== 'exclude',
  );
  const include = matrix.get('include');
  for (const vector of vectors) checkVector(vector, refusals);
  if (vectors.length === 0 && (include === undefined || isEmptyList(include))) {
    refusals.refuse(
      headOf(matrix),
      'a matrix of no values, which GitHub refuses: add a list of values',
    );
  }
  if (!hasExpression(matrix)) checkItems(matrix, vectors, refusals);
}

function checkVector({ key, value }: MapEntry, refusals: Refusals): void {
  if (!isEmptyList(value)) return;
  const message = `the matrix has no value for ${quoted(key.value)}, and GitHub refuses the file: add one or remove the key`;
  refusals.refuse(key, message);
}

function isEmptyList(node: YamlNode): boolean {
  return node.kind === 'seq' && node.items.length === 0;
}

function checkItems(matrix: MapNode, vectors: readonly MapEntry[], refusals: Refusals): void {
  const names = new Set(vectors.map(({ key }) => key.value.toLowerCase()));
  for (const item of [...itemsOf(matrix.get('include')), ...itemsOf(matrix.get('exclude'))]) {
    if (item.kind === 'map' && item.entries.length === 0) {
      refusals.refuse(item, 'an empty item of a matrix, which GitHub refuses: remove it');
    }
  }
  for (const { key } of itemsOf(matrix.get('exclude')).flatMap((item) => entriesOf(item))) {
    if (names.has(key.value.toLowerCase())) continue;
    const message = `the matrix has no ${quoted(key.value)} to exclude by, and GitHub refuses the file: name one of its keys`;
    refusals.refuse(key, message);
  }
}
