import { actionName } from '../../analysis/action-name.ts';
import { inputOf } from '../../analysis/input-of.ts';
import { ownSteps } from '../../analysis/own-steps.ts';
import type { CodeSink } from '../../analysis/sinks/code-sink.ts';
import type { Spot } from '../../analysis/taint/spot.ts';
import { outputSources } from '../../facts/action-outputs.ts';
import type { Expression, ExpressionTree } from '../../model/index.ts';

/**
 * Whether an expression is JSON that stands where JavaScript expects a value, as in `const x = ${{ toJSON(y) }}`:
 * since ES2019 all of JSON is (https://tc39.es/proposal-json-superset/). Within quotes it is not.
 */
export function isLiteral(expression: Expression, { what }: CodeSink, spot: Spot): boolean {
  const { tree, scalar, offset } = expression;
  if (tree === undefined || !/github-script/.test(what)) return false;
  const before = scalar.value.slice(0, scalar.value.lastIndexOf('${{', offset)).trimEnd();
  if (!/(?:[=(,:?[+&|]|\breturn)$/.test(before.slice(-8))) return false;
  return tree.kind === 'call' ? tree.name === 'tojson' : isJsonOutput(tree, spot);
}

/** An output that its action writes as JSON: that of dorny/paths-filter with `list-files: json`. */
function isJsonOutput(tree: ExpressionTree, { step }: Spot): boolean {
  const [id, output] = outputOf(tree) ?? [];
  if (id === undefined || output === undefined || step === undefined) return false;
  const writers = ownSteps(step.owner).filter((one) => one.step.id?.value.toLowerCase() === id);
  return writers.some(({ step: writer }) => {
    const source = outputSources.get(actionName(writer.uses) ?? '');
    if (source?.json === undefined || !source.outputs.test(output)) return false;
    return inputOf(writer, source.json.input)?.value === source.json.value;
  });
}

/** `steps.<id>.outputs.<name>` */
function outputOf(tree: ExpressionTree): readonly [id: string, output: string] | undefined {
  if (tree.kind !== 'index' || tree.object.kind !== 'index') return undefined;
  const { object, key } = tree.object;
  const id = object.kind === 'index' && isContext(object.object) ? nameOf(object.key) : undefined;
  const output = nameOf(tree.key);
  const isOutput = nameOf(key) === 'outputs' && id !== undefined && output !== undefined;
  return isOutput ? [id, output] : undefined;
}

function isContext(tree: ExpressionTree): boolean {
  return tree.kind === 'context' && tree.name === 'steps';
}

function nameOf(key: ExpressionTree): string | undefined {
  return key.kind === 'literal' ? String(key.value).toLowerCase() : undefined;
}
