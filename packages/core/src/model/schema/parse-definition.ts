import type { Definition, MapShape } from './definition.ts';

export type RawDefinitions = Readonly<Record<string, unknown>>;
type Raw = Readonly<Record<string, unknown>>;

/** Reads a definition of the schema's language, its `one-of` laid out. A name it does not have is our bug. */
export function parseDefinition(name: string, raw: ReadonlyMap<string, unknown>): Definition {
  const definition = builtIns.get(name) ?? raw.get(name);
  if (definition === undefined) throw new Error(`the schema has no definition "${name}"`);
  const { context, ...shape } = toObject(definition);
  const alternatives = namesIn(shape['one-of']).map((other) => parseDefinition(other, raw));
  return {
    name,
    contexts: namesIn(context),
    isNull: 'null' in shape || alternatives.some(({ isNull }) => isNull),
    isBoolean: 'boolean' in shape || alternatives.some(({ isBoolean }) => isBoolean),
    isNumber: 'number' in shape || alternatives.some(({ isNumber }) => isNumber),
    texts: textsOf(shape) ?? alternatives.find(({ texts }) => texts !== 'none')?.texts ?? 'none',
    constants: new Set([
      ...constantsOf(shape),
      ...alternatives.flatMap((each) => [...each.constants]),
    ]),
    items: itemsOf(shape) ?? alternatives.find(({ items }) => items !== undefined)?.items,
    maps: [...mapShapes(shape), ...alternatives.flatMap(({ maps }) => maps)],
  };
}

// The language knows these without a definition.
const builtIns: ReadonlyMap<string, Raw> = new Map<string, Raw>([
  ['null', { null: {} }],
  ['boolean', { boolean: {} }],
  ['number', { number: {} }],
  ['string', { string: {} }],
  ['sequence', { sequence: { 'item-type': 'any' } }],
  ['mapping', { mapping: { 'loose-key-type': 'string', 'loose-value-type': 'any' } }],
  ['any', { 'one-of': ['null', 'boolean', 'number', 'string', 'sequence', 'mapping'] }],
]);

function textsOf({ string }: Raw): Definition['texts'] | undefined {
  if (string === undefined) return undefined;
  const { constant, 'require-non-empty': isFilled } = toObject(string);
  if (constant !== undefined) return undefined;
  return isFilled === true ? 'filled' : 'any';
}

function constantsOf({ string, 'allowed-values': values }: Raw): readonly string[] {
  return [...namesIn(values), ...namesIn([toObject(string).constant])];
}

function itemsOf(shape: Raw): string | undefined {
  return shape.sequence === undefined ? undefined : nameIn(toObject(shape.sequence)['item-type']);
}

function mapShapes(shape: Raw): readonly MapShape[] {
  if (shape.mapping === undefined) return [];
  const mapping = toObject(shape.mapping);
  const entries = Object.entries(toObject(mapping.properties));
  const properties = entries.flatMap(([key, value]) => {
    const type = nameIn(value) ?? nameIn(toObject(value).type);
    return type === undefined ? [] : [[key, type] as const];
  });
  const required = entries
    .filter(([, value]) => toObject(value).required === true)
    .map(([key]) => key);
  const key = nameIn(mapping['loose-key-type']);
  const value = nameIn(mapping['loose-value-type']);
  const loose = key === undefined || value === undefined ? undefined : { key, value };
  return [{ properties: new Map(properties), required, loose }];
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((item) => nameIn(item) ?? []) : [];
}

function nameIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function toObject(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
