/** The part of JSON Schema that octokit/webhooks uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

interface Shapes {
  readonly shapes: Readonly<Record<string, string>>;
  /** The shape of each event's payload. */
  readonly roots: ReadonlyMap<string, string>;
}

/** The compact form that packages/core/src/facts/context-sources.json explains. */
export function toShapes(
  read: (name: string) => readonly Schema[],
  events: readonly string[],
): Shapes {
  const work: Work = { read, words: new Map(), names: new Map(), open: new Set() };
  const roots = new Map(
    events.flatMap((event) => {
      const words = wordsOf(read(event), event, work);
      return words === '' ? [] : [[event, named(words, event, work)] as const];
    }),
  );
  return {
    shapes: Object.fromEntries([...work.names].map(([words, name]) => [name, words])),
    roots,
  };
}

interface Work {
  readonly read: (name: string) => readonly Schema[];
  /** By the name of a shared schema. */
  readonly words: Map<string, string>;
  /** The name of each shape by its words: equal ones are one. */
  readonly names: Map<string, string>;
  readonly open: Set<string>;
}

function wordsOf(schemas: readonly Schema[], name: string, work: Work): string {
  const properties = new Map<string, Schema[]>();
  for (const schema of schemas.flatMap((one) => flat(one, work))) {
    for (const [key, value] of Object.entries(schema.properties ?? {}))
      properties.set(key, [...(properties.get(key) ?? []), value]);
  }
  return [...properties]
    .map(([key, values]) => wordOf(key, values, { name, work }))
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

function wordOf(key: string, values: readonly Schema[], at: { name: string; work: Work }): string {
  const { name, work } = at;
  const parts = values.flatMap((value) => flat(value, work));
  if (isAny(key, parts)) return `*${key}`;
  const target = parts.find(({ $ref }) => $ref !== undefined)?.$ref;
  const shape = target?.replace(/^.*\/|\.schema\.json$/g, '') ?? key;
  if (work.open.has(shape)) return '';
  work.open.add(shape);
  const inner = wordsOf(values, shape, work);
  work.open.delete(shape);
  if (inner !== '') return `${key}:${named(inner, shape, work)}`;
  return parts.some(isText) ? marked(key, name) : '';
}

function named(words: string, wanted: string, { names }: Work): string {
  const known = names.get(words);
  if (known !== undefined) return known;
  const taken = new Set(names.values());
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}${count}`;
  names.set(words, name);
  return name;
}

/** A schema without references, alternatives and lists. */
function flat(schema: Schema, work: Work): readonly Schema[] {
  const { $ref, items } = schema;
  const inner = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const target = $ref === undefined ? [] : work.read(`common/${$ref.replace(/^.*\//, '')}`);
  const listed = items === undefined ? [] : [items].flat();
  return [schema, ...[...inner, ...target, ...listed].flatMap((one) => flat(one, work))];
}

// A deployment carries whatever its creator gave.
function isAny(key: string, parts: readonly Schema[]): boolean {
  return (
    parts.some((part) => typeof part.additionalProperties === 'object') ||
    (key === 'payload' && parts.some(({ type }) => [type].flat().includes('object')))
  );
}

function isText(schema: Schema): boolean {
  const isFixed =
    schema.enum !== undefined || schema.const !== undefined || schema.pattern !== undefined;
  return [schema.type].flat().includes('string') && !isFixed && schema.format !== 'date-time';
}

/** Titles, texts and names; branches, tags and files, since git allows `$`, `(`, `;` and `|` in them. */
const free = new Set(
  'added base_ref body body_html branch commit_message commit_title context default_branch description diff_hunk display_title email emoji environment external_id from head_branch head_ref identifier keywords label manifest master_branch message modified name original_environment page_name path payload readme ref removed slug summary tag_name target_commitish task text title'.split(
    ' ',
  ),
);

/** Addresses and versions that a person or a program gives. */
const structured = new Set(
  'homepage target_url log_url environment_url details_url external_url source_url uri version content_type installation_command'.split(
    ' ',
  ),
);

/** Names that GitHub binds to an alphabet, or that are a file's own; the verified address of an account. */
const fixed =
  /^(?:repository(?:-lite)?|license|workflow|workflow-run|deployment-workflow-run|referenced-workflow|app|repo-ref|organization)\b.*\.(?:name|path|slug)$|^user\.(?:name|email)$|\.emoji$/;

function marked(key: string, shape: string): string {
  if (fixed.test(`${shape}.${key}`)) return '';
  if (free.has(key)) return key;
  return structured.has(key) ? `~${key}` : '';
}
