export interface ApiShapes {
  /** By `GET /repos/{owner}/{repo}`. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** What `#/definitions/name` refers to. */
  readonly definitions: Readonly<Record<string, unknown>>;
}

interface Operation {
  /** By name; `in` is path or query. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** The schema of the JSON that is sent; undefined where nothing is. */
  readonly body: unknown;
  /** The schema of the JSON answer by status; null where the description has none. */
  readonly answers: Readonly<Record<string, unknown>>;
}

interface Parameter {
  readonly in: unknown;
  readonly required: boolean;
  readonly schema: unknown;
}

/**
 * Some operations of an OpenAPI 3.0 description with every schema that they lead to, as JSON Schema without prose.
 * https://spec.openapis.org/oas/v3.0.3#operation-object
 */
export function extractApiShapes(description: unknown, operations: readonly string[]): ApiShapes {
  const work: Work = { description, schemas: new Map() };
  const extracted = operations.map((name) => {
    const [method = '', path = ''] = name.split(' ');
    const operation = at(description, ['paths', path, method.toLowerCase()]);
    if (at(operation, ['responses']) === undefined)
      throw new Error(`the description has no "${name}"`);
    return [name, toOperation(operation, work)];
  });
  return {
    operations: Object.fromEntries(extracted),
    definitions: Object.fromEntries(
      [...work.schemas].sort(([left], [right]) => (left < right ? -1 : 1)),
    ),
  };
}

interface Work {
  readonly description: unknown;
  readonly schemas: Map<string, unknown>;
}

function toOperation(operation: unknown, work: Work): Operation {
  const { parameters = [], responses, requestBody } = toObject(operation);
  const named = (Array.isArray(parameters) ? parameters : []).map((one) => {
    const parameter = toObject(resolve(one, work));
    const { in: place, required = false, schema } = parameter;
    return [parameter.name, { in: place, required, schema: toSchema(schema, work) }];
  });
  const schemaOf = (one: unknown) =>
    at(resolve(one, work), ['content', 'application/json', 'schema']);
  const answers = Object.entries(toObject(responses)).map(([status, one]) => {
    const schema = schemaOf(one);
    return [status, schema === undefined ? null : toSchema(schema, work)];
  });
  return {
    parameters: Object.fromEntries(named),
    body: toSchema(schemaOf(requestBody), work),
    answers: Object.fromEntries(answers),
  };
}

/** What has a name in `components` but is no schema is put where it is used. */
function resolve(value: unknown, { description }: Work): unknown {
  const { $ref } = toObject(value);
  return typeof $ref === 'string' ? at(description, $ref.split('/').slice(1)) : value;
}

const schemaLists = ['allOf', 'anyOf', 'oneOf'];
const schemaKeys = ['items', 'additionalProperties', 'not'];
const plainKeys =
  'type format enum required pattern minimum maximum minLength maxLength minItems maxItems uniqueItems'.split(
    ' ',
  );

function toSchema(schema: unknown, work: Work): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (key === '$ref') return [[key, toReference(String(value), work)]];
    if (key === 'properties') return [[key, mapped(value, work)]];
    if (schemaKeys.includes(key)) return [[key, toSchema(value, work)]];
    if (schemaLists.includes(key) && Array.isArray(value))
      return [[key, value.map((one) => toSchema(one, work))]];
    return plainKeys.includes(key) ? [[key, value]] : [];
  });
  const plain = Object.fromEntries(entries);
  return toObject(schema).nullable === true ? orNull(plain) : plain;
}

/** JSON Schema has no `nullable`. https://spec.openapis.org/oas/v3.0.3#fixed-fields-20 */
function orNull({ type, enum: values, ...rest }: Readonly<Record<string, unknown>>): unknown {
  if (typeof type !== 'string') return { anyOf: [{ type: 'null' }, rest] };
  const words = Array.isArray(values) ? { enum: [...new Set([...values, null])] } : {};
  return { type: [type, 'null'], ...words, ...rest };
}

function mapped(properties: unknown, work: Work): unknown {
  return Object.fromEntries(
    Object.entries(toObject(properties)).map(([name, schema]) => [name, toSchema(schema, work)]),
  );
}

function toReference(reference: string, work: Work): string {
  const name = reference.replace('#/components/schemas/', '');
  if (!work.schemas.has(name)) {
    work.schemas.set(name, undefined);
    work.schemas.set(name, toSchema(at(work.description, ['components', 'schemas', name]), work));
  }
  return `#/definitions/${name}`;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, key) => toObject(inner)[key], value);
}

function toObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
