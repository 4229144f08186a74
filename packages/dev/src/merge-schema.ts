/** The definitions that a root needs, the overlay's in place of the published ones, without prose. */
export function mergeSchema(
  published: unknown,
  overlay: unknown,
  root: string,
): Readonly<Record<string, unknown>> {
  const definitions = new Map(Object.entries({ ...toObject(published), ...toObject(overlay) }));
  const merged: Record<string, unknown> = {};
  const queue = [root];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const definition = definitions.get(name);
    if (definition === undefined || name in merged) continue;
    merged[name] = withoutProse(toObject(definition));
    queue.push(...namesIn(toObject(definition)).filter((each) => typeof each === 'string'));
  }
  return Object.fromEntries(
    Object.entries(merged).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** The definitions that another one names. */
function namesIn(definition: Readonly<Record<string, unknown>>): readonly unknown[] {
  const mapping = toObject(definition.mapping);
  const properties = Object.values(toObject(mapping.properties));
  return [
    ...Object.values(toObject(definition['one-of'])),
    toObject(definition.sequence)['item-type'],
    mapping['loose-key-type'],
    mapping['loose-value-type'],
    ...properties.map((property) => toObject(property).type ?? property),
  ];
}

// Only `mapping.properties` may have keys of these names that are no prose.
function withoutProse(definition: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { description: _, why: __, ...structure } = definition;
  const mapping = toObject(structure.mapping);
  if (mapping.properties === undefined) return structure;
  const properties = Object.entries(toObject(mapping.properties)).map(([key, value]) => [
    key,
    terse(value),
  ]);
  return { ...structure, mapping: { ...mapping, properties: Object.fromEntries(properties) } };
}

/** `{type, required}` where it is required, else the type alone. */
function terse(property: unknown): unknown {
  if (typeof property === 'string') return property;
  const { type, required } = toObject(property);
  return required === true ? { type, required } : type;
}

function toObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
