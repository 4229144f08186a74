import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Shapes {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly definitions: Readonly<Record<string, object>>;
}

interface Operation {
  readonly parameters: Readonly<
    Record<string, { readonly in: string; readonly required: boolean; readonly schema: object }>
  >;
  readonly body?: object;
  readonly answers: Readonly<Record<string, object | null>>;
}

/** Parameters by name, as text: what stood in the path, and in the query. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

const shapes: Shapes = JSON.parse(
  readFileSync(new URL('github-api-shapes.json', import.meta.url), 'utf8'),
);

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const formats = { uri: URL.canParse, 'date-time': time, int64: true } as const;
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, formats });
// In a path and in a query everything is text.
const lenient = new Ajv({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  coerceTypes: true,
  formats,
});
const compiled = new Map<string, ValidateFunction>();

export const operations: readonly string[] = Object.keys(shapes.operations);

/** What a request to `GET /repos/{owner}/{repo}` asks that GitHub's description does not know. */
export function problemsOfRequest(
  operation: string,
  { path, query, body }: Asked,
): readonly string[] {
  const { body: schema } = operationOf(operation);
  const parameters = Object.entries(operationOf(operation).parameters);
  const given = new Map<string, string>([
    ...Object.entries(path).map(([name, value]) => [`path ${name}`, value] as const),
    ...[...query].map(([name, value]) => [`query ${name}`, value] as const),
  ]);
  const known = new Map<string, (typeof parameters)[0][1]>(
    parameters.map(([name, one]) => [`${one.in} ${name}`, one]),
  );
  return [
    ...(schema ? validate(ajv, { name: `${operation} body`, schema }, { value: body }) : []),
    ...[...query.keys()].filter((name, index, all) => all.indexOf(name) !== index).map(twice),
    ...[...given].flatMap(([name, value]) => {
      const parameter = known.get(name);
      if (parameter === undefined) return [`${operation} has no parameter "${name}"`];
      return validate(
        lenient,
        { name: `${operation} ${name}`, schema: parameter.schema },
        { value },
      );
    }),
    ...[...known]
      .filter(([name, { required }]) => required && !given.has(name))
      .map(([name]) => `${operation} needs the parameter "${name}"`),
  ];
}

/** Where an answer is not what GitHub's description says. Redirects and errors that it does not list have one form. */
export function problemsOfAnswer(
  operation: string,
  { status, body }: { readonly status: number; readonly body: unknown },
): readonly string[] {
  const name = `${operation} ${status}`;
  const described = operationOf(operation).answers[status];
  const schema = described ?? (status >= 300 ? { $ref: '#/definitions/basic-error' } : undefined);
  if (schema === undefined) return [`${name} is no answer that GitHub describes`];
  return validate(ajv, { name, schema }, { value: withoutNullBundles(body) });
}

/** GitHub's description does not say that a bundle which is told by its address is null: https://github.com/cli/cli has it. */
function withoutNullBundles(body: unknown): unknown {
  const isNull = (key: string, value: unknown) => key === 'bundle' && value === null;
  return JSON.parse(JSON.stringify(body), (key, value) => (isNull(key, value) ? undefined : value));
}

function operationOf(name: string): Operation {
  const operation = shapes.operations[name];
  if (operation === undefined)
    throw new Error(
      `"${name}" is not among the shapes: see packages/dev/src/refresh-api-shapes.ts`,
    );
  return operation;
}

function twice(name: string): string {
  return `the query parameter "${name}" is given twice`;
}

function validate(
  by: Ajv,
  { name, schema }: { readonly name: string; readonly schema: object },
  data: { readonly value: unknown },
): readonly string[] {
  const check =
    compiled.get(name) ??
    by.compile({
      type: 'object',
      properties: { value: schema },
      definitions: shapes.definitions,
    });
  compiled.set(name, check);
  if (check(data)) return [];
  return (check.errors ?? []).map((error) => `${name}${error.instancePath} ${error.message}`);
}
