import type { MapNode, ScalarNode, YamlNode } from '../yaml/index.ts';
import { below, type Check } from './check.ts';
import { checkExpressions } from './check-expressions.ts';
import { refuseValue } from './check-scalar.ts';
import type { MapShape } from './definition.ts';
import { quoted } from './expected.ts';
import { nearest } from './nearest.ts';
import { headOf } from './refusals.ts';
import { soleString } from './sole-string.ts';

type CheckNode = (node: YamlNode, check: Check) => void;

/**
 * Checks a map: every known key takes away the alternatives that do not have it, and one has to be left.
 * Source: TemplateReader.HandleMappingWithWellKnownProperties in https://github.com/actions/runner
 */
export function checkMap(node: MapNode, check: Check, checkNode: CheckNode): void {
  const reading: Reading = {
    check,
    checkNode,
    shapes: check.definition.maps,
    seen: new Set(),
    chosenBy: undefined,
    hasExpression: false,
  };
  for (const { key, value } of node.entries) checkEntry(key, value, reading);
  checkComplete(node, reading);
}

interface Reading {
  readonly check: Check;
  readonly checkNode: CheckNode;
  readonly seen: Set<string>;
  shapes: readonly MapShape[];
  /** The key that took alternatives away. */
  chosenBy: string | undefined;
  hasExpression: boolean;
}

function checkEntry(key: ScalarNode, value: YamlNode, reading: Reading): void {
  const name = key.value.includes('${{') ? soleString(key) : key.value;
  if (name === undefined) checkExpressionKey(key, value, reading);
  else checkNamed({ key, name }, value, reading);
}

interface Named {
  readonly key: ScalarNode;
  readonly name: string;
}

// That no key is there twice, in whatever case, is checked where the YAML is read.
function checkNamed({ key, name }: Named, value: YamlNode, reading: Reading): void {
  const { check } = reading;
  const type = known(name, reading) ?? loose(key, name, reading);
  if (type === undefined) {
    refuseKey(key, name, reading);
    return;
  }
  reading.seen.add(name);
  check.refusals.enter(name);
  reading.checkNode(value, below(check, type));
  check.refusals.leave();
}

/** `${{ insert }}` and keys that an expression names: GitHub takes them wherever it takes expressions. */
function checkExpressionKey(key: ScalarNode, value: YamlNode, reading: Reading): void {
  const { check, shapes } = reading;
  reading.hasExpression = true;
  if (!checkExpressions(key, check, true)) return;
  const [shape] = shapes;
  const type = shape?.properties.size === 0 ? shape.loose?.value : undefined;
  check.refusals.enter(key.value);
  reading.checkNode(value, below(check, type ?? 'any'));
  check.refusals.leave();
}

function known(name: string, reading: Reading): string | undefined {
  const fitting = reading.shapes.filter(({ properties }) => properties.has(name));
  const type = fitting[0]?.properties.get(name);
  if (type === undefined) return undefined;
  if (fitting.length < reading.shapes.length) reading.chosenBy = name;
  reading.shapes = fitting;
  return type;
}

function loose(key: ScalarNode, name: string, { check }: Reading): string | undefined {
  const types = check.definition.maps[0]?.loose;
  if (types === undefined) return undefined;
  refuseValue(key, name, below(check, types.key));
  return types.value;
}

function refuseKey(key: ScalarNode, name: string, { check, shapes, chosenBy }: Reading): void {
  const { refusals, definition } = check;
  const clashes =
    chosenBy !== undefined && definition.maps.some((shape) => shape.properties.has(name));
  const keys = shapes.flatMap(({ properties }) => [...properties.keys()]);
  refusals.refuse(
    key,
    clashes
      ? `GitHub refuses the key ${quoted(name)} beside "${chosenBy}" ${refusals.where()}: remove one of them`
      : `GitHub knows no key ${quoted(name)} ${refusals.where()} and refuses the file: ${advice(name, keys)}`,
  );
}

function advice(name: string, keys: readonly string[]): string {
  const guess = nearest(name, keys);
  return guess === undefined ? 'remove it' : `write "${guess}" or remove it`;
}

function checkComplete(node: MapNode, { check, shapes, seen, hasExpression }: Reading): void {
  const [shape] = shapes;
  const required = shapes.flatMap((each) => each.required);
  if (shapes.length > 1) {
    if (required.length > 0) refuseIncomplete(node, required, check);
  } else if (shape !== undefined && !hasExpression) {
    const missing = shape.required.filter((name) => !seen.has(name));
    for (const name of missing) refuseIncomplete(node, [name], check);
  }
}

function refuseIncomplete(node: MapNode, names: readonly string[], { refusals }: Check): void {
  const list = names.map((name) => `"${name}"`).join(', ');
  const what = names.length > 1 ? `none of the keys ${list}` : `no key ${list}`;
  refusals.refuse(
    headOf(node),
    `there is ${what} ${refusals.where()}, and GitHub refuses the file without: add ${names.length > 1 ? 'one' : 'it'}`,
  );
}
