import { quoted } from '../expression/quoted.ts';
import type { MapNode, ScalarNode, YamlNode } from '../yaml/index.ts';
import { checkExpressions } from './check-expressions.ts';
import type { MapShape } from './definition.ts';
import { isInsert } from './is-insert.ts';
import { nearest } from './nearest.ts';
import { headOf } from './refusals.ts';
import { refusedText } from './refused-text.ts';
import { type Slot, slotBelow } from './slot.ts';
import { soleString } from './sole-string.ts';
import { takesText } from './takes-text.ts';
import type { Visit } from './visit.ts';

/**
 * Checks a map: every known key takes away the alternatives that do not have it, and one has to be left.
 * Source: TemplateReader.HandleMappingWithWellKnownProperties in https://github.com/actions/runner
 */
export function checkMap(node: MapNode, slot: Slot, visit: Visit): void {
  const reading: Reading = {
    slot,
    visit,
    shapes: slot.definition.maps,
    guessed: undefined,
    chosenBy: undefined,
    hasExpression: false,
  };
  for (const { key, value } of node.entries) checkEntry(key, value, reading);
  checkComplete(node, reading);
}

interface Reading {
  readonly slot: Slot;
  readonly visit: Visit;
  shapes: readonly MapShape[];
  /** The key that took alternatives away. */
  chosenBy: string | undefined;
  /** What a misspelt key may mean. */
  guessed: string | undefined;
  /** Whether a key is named by an expression: then none can be missing. */
  hasExpression: boolean;
}

function checkEntry(key: ScalarNode, value: YamlNode, reading: Reading): void {
  const name = key.value.includes('${{') ? spelled(key, reading) : key.value;
  const type =
    name === undefined
      ? expressionKey(key, reading)
      : (known(name, reading) ?? loose(key, name, reading));
  if (type === undefined) {
    refuseKey(key, name ?? key.value, reading);
    return;
  }
  const { slot, visit } = reading;
  visit.refusals.enter(name ?? key.value);
  visit.check(value, slotBelow(slot, type), visit);
  visit.refusals.leave();
}

function spelled(key: ScalarNode, reading: Reading): string | undefined {
  reading.hasExpression = true;
  return soleString(key);
}

/** `${{ insert }}` and keys that an expression names: GitHub takes them wherever it takes expressions. */
function expressionKey(key: ScalarNode, reading: Reading): string {
  const { slot, visit, shapes } = reading;
  const isTaken = isInsert(key.value) && slot.allowed.names.length > 0;
  if (!isTaken) checkExpressions(key, slot, visit.refusals);
  const [shape] = shapes;
  return (shape?.properties.size === 0 ? shape.loose?.value : undefined) ?? 'any';
}

// That no key is there twice, in whatever case, is checked where the YAML is read.
function known(name: string, reading: Reading): string | undefined {
  const { shapes } = reading;
  if (shapes.length === 1) return shapes[0]?.properties.get(name);
  const fitting = shapes.filter(({ properties }) => properties.has(name));
  if (fitting.length === 0) return undefined;
  if (fitting.length < shapes.length) reading.chosenBy = name;
  reading.shapes = fitting;
  return fitting[0]?.properties.get(name);
}

function loose(key: ScalarNode, name: string, { slot, visit }: Reading): string | undefined {
  const types = slot.definition.maps[0]?.loose;
  if (types === undefined) return undefined;
  const { definition } = slotBelow(slot, types.key);
  if (!takesText(definition, name)) {
    visit.refusals.refuse(key, refusedText(name, definition, visit.refusals));
  }
  return types.value;
}

function refuseKey(key: ScalarNode, name: string, reading: Reading): void {
  const { chosenBy } = reading;
  const { definition } = reading.slot;
  const { refusals } = reading.visit;
  const clashes =
    chosenBy !== undefined && definition.maps.some(({ properties }) => properties.has(name));
  refusals.refuse(
    key,
    clashes
      ? `GitHub refuses the key ${quoted(name)} beside "${chosenBy}" ${refusals.where()}: remove one of them`
      : `GitHub knows no key ${quoted(name)} ${refusals.where()} and refuses the file: ${advice(name, reading)}`,
  );
}

function advice(name: string, reading: Reading): string {
  const keys = reading.shapes.flatMap(({ properties }) => [...properties.keys()]);
  const guess = nearest(name, keys);
  if (guess === undefined) return 'remove it';
  // What is misspelt is not missing as well.
  reading.guessed = guess;
  return `write "${guess}" or remove it`;
}

function checkComplete(node: MapNode, reading: Reading): void {
  const { shapes, guessed, hasExpression } = reading;
  const shape = shapes[0];
  if (shapes.length > 1) {
    const required = shapes.flatMap((each) => each.required);
    const isToldBefore = required.length === 0 || required.some((name) => name === guessed);
    if (!isToldBefore) refuseIncomplete(node, required, reading.visit);
  } else if (shape !== undefined && !hasExpression) {
    for (const name of shape.required) {
      const isMissing = name !== guessed && node.get(name) === undefined;
      if (isMissing) refuseIncomplete(node, [name], reading.visit);
    }
  }
}

function refuseIncomplete(node: MapNode, names: readonly string[], { refusals }: Visit): void {
  const list = names.map((name) => `"${name}"`).join(', ');
  const [none, add] = names.length > 1 ? ['none of', 'add one'] : ['no', 'add it'];
  refusals.refuse(
    headOf(node),
    `there is ${none} ${list} ${refusals.where()}, and GitHub refuses the file: ${add}`,
  );
}
