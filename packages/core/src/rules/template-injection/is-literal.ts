import type { CodeSink } from '../../analysis/sinks/code-sink.ts';
import type { Expression } from '../../model/index.ts';

/**
 * Whether an expression is JSON that stands where JavaScript expects a value, as in `const x = ${{ toJSON(y) }}`:
 * since ES2019 all of JSON is (https://tc39.es/proposal-json-superset/). Within quotes it is not.
 */
export function isLiteral({ tree, scalar, offset }: Expression, { what }: CodeSink): boolean {
  if (tree?.kind !== 'call' || tree.name !== 'tojson' || !/github-script/.test(what)) return false;
  const before = scalar.value.slice(0, scalar.value.lastIndexOf('${{', offset));
  return /(?:[=(,:?[+&|]|\breturn)\s*$/.test(before);
}
