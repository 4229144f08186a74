import { type AlgorithmReader, algorithmReader } from './algorithm-reader.ts';
import { baseName } from './base-name.ts';
import { type Bindings, bindingsOf } from './bindings-of.ts';
import type { Clause } from './clause.ts';
import type { Entry } from './entry.ts';
import { fileNameKind } from './file-name-kind.ts';
import { isFileName } from './is-file-name.ts';
import type { ShellNames } from './shell-names.ts';
import { urlTemplates } from './url-templates.ts';
import { type ValueTest, valueTest } from './value-test.ts';

/** Artifacts and values that a shell script tells apart by `case` and `if`. */
export function clauseEntries(names: ShellNames, text: string): readonly Entry[] {
  const templates = artifactTemplates(names);
  const context = {
    ...{ names, read: algorithmReader(text), isValue: valueTest(text) },
    ...{ templates, varying: varyingNames(names) },
  };
  const entries: Entry[] = [];
  for (const clause of names.clauses) {
    for (const bindings of bindingsOf(clause, names))
      entries.push(...entriesOf(clause, bindings, context));
    if (entries.length > mostEntries) break;
  }
  return entries.slice(0, mostEntries);
}

const mostEntries = 4096;

interface Context {
  readonly names: ShellNames;
  readonly read: AlgorithmReader;
  readonly isValue: ValueTest;
  readonly templates: readonly string[];
  /** Variables that several clauses set: what still has one of them in it is not one artifact. */
  readonly varying: ReadonlySet<string>;
}

/** File names as the script makes them, in the order in which it asks for them. */
function artifactTemplates(names: ShellNames): readonly string[] {
  const bases = urlTemplates(names).map(baseName);
  return [...new Set(bases)].filter((base) => base.includes('{') && isCode(base));
}

function isCode(base: string): boolean {
  const kind = fileNameKind(base);
  return kind === 'archive' || kind === 'package' || (kind === 'other' && !data.test(base));
}

/** What is only read, and never installed. */
const data =
  /\.(?:json|txt|ya?ml|toml|xml|list|repo|sources|gpg|key|pub|html?|md|sh|bash|ps1|sum)$/i;

function varyingNames({ clauses }: ShellNames): ReadonlySet<string> {
  return new Set(clauses.flatMap(({ assigned }) => [...assigned.keys()]));
}

function entriesOf(clause: Clause, bindings: Bindings, context: Context): readonly Entry[] {
  const values = valuesOf(clause, context);
  const artifacts = artifactsOf(clause, bindings, context);
  const key = clause.tests.map(({ patterns }) => patterns.join('|')).join(' ');
  const { offset } = clause;
  if (artifacts.length === 0)
    return values.slice(0, 1).map(({ name: _, ...value }) => ({ shape: 'clause', key, ...value }));
  const shape = isArchive(artifacts[0], bindings)
    ? 'archive'
    : values.length > 0
      ? 'clause'
      : 'platform';
  return artifacts.map(({ artifact, role }, index) => {
    // A second value is of the artifact whose variable is called alike: `_updater_name` and `_updater_sha`.
    const own =
      values.find(({ name }) => role !== '' && name.includes(role)) ??
      (index === 0 ? values[0] : undefined);
    const { name: _, ...value } = own ?? { name: '', offset };
    return { shape, key, artifact, ...value, ...(index > 0 ? { isSecond: true } : {}) };
  });
}

/** An arm that names the whole file and, by itself, how it ends. */
function isArchive(artifact: Artifact | undefined, bindings: Bindings): boolean {
  if (artifact === undefined || !artifact.isWhole) return false;
  const ends = [...bindings.values()].filter((one) => fileNameKind(`x${one}`) === 'archive');
  return ends.some((end) => end.startsWith('.') && artifact.artifact.endsWith(end));
}

interface Value {
  readonly name: string;
  readonly value: string;
  readonly algorithm?: Entry['algorithm'];
  readonly offset: number;
}

function valuesOf({ assigned, words }: Clause, { read, isValue }: Context): readonly Value[] {
  const named = [...assigned].map(([name, placed]) => ({ name, ...placed }));
  const printed = words.map((placed) => ({ name: '', ...placed }));
  const style =
    named.map((one) => one.text).find((one) => /^(?:sha|md5|blake|b2)[\w-]*$/i.test(one)) ?? '';
  return [...named, ...printed].flatMap(({ name, text: value, offset }) => {
    if (!isValue(value, name)) return [];
    const algorithm = read(value, style || name.replace(/^.*?(sha\d+|md5).*$/i, '$1'));
    const found = { name, value: value.toLowerCase(), offset };
    return [algorithm === undefined ? found : { ...found, algorithm }];
  });
}

interface Artifact {
  readonly artifact: string;
  /** What its variable is called by, as `updater`; empty for the first. */
  readonly role: string;
  /** The variable is all that is asked for. */
  readonly isWhole: boolean;
}

function artifactsOf(clause: Clause, bindings: Bindings, context: Context): readonly Artifact[] {
  const named = context.templates.flatMap((template) => {
    const artifact = fill(template, bindings, context);
    return artifact === undefined
      ? []
      : [{ artifact, role: roleOf(template), isWhole: /^\{\w+\}$/.test(template) }];
  });
  const hasValue = valuesOf(clause, context).length > 0;
  return distinct(named.length > 0 || !hasValue ? named : namesIn(clause));
}

/** Names of files that a clause has in it; beside those that are asked for they are what an archive holds. */
function namesIn({ tests, assigned, words }: Clause): readonly Artifact[] {
  const texts = [...assigned.values(), ...words].map(({ text }) => baseName(text));
  return [...tests.flatMap(({ patterns }) => patterns), ...texts]
    .filter((one) => isFileName(one) && isCode(one))
    .map((artifact) => ({ artifact, role: '', isWhole: false }));
}

function distinct(artifacts: readonly Artifact[]): readonly Artifact[] {
  const known = new Set<string>();
  return artifacts.filter(({ artifact }) => {
    const isNew = !known.has(artifact);
    known.add(artifact);
    return isNew;
  });
}

function roleOf(template: string): string {
  return /^\{_?(\w+?)_?(?:name|file|artifact|asset|url)\w*\}$/i.exec(template)?.[1] ?? '';
}

/** Undefined where the clause does not say enough. */
function fill(
  template: string,
  bindings: Bindings,
  { names, varying }: Context,
): string | undefined {
  let isTold = false;
  const filled = template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = bindings.get(name);
    if (value === undefined || value === whole) return whole;
    isTold = true;
    return adjusted(name, value, names);
  });
  const left = [...filled.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => varying.has(name));
  return isTold && !left && filled !== '' && !/[\s*/]/.test(filled) ? filled : undefined;
}

/** What the script calls it in the end: `case $arch in amd64) arch=x86_64`. */
function adjusted(name: string, value: string, { clauses }: ShellNames): string {
  const renaming = clauses.find(({ tests, assigned }) => {
    const [test, ...others] = tests;
    return (
      others.length === 0 &&
      test?.subject === `{${name}}` &&
      test.patterns.includes(value) &&
      assigned.has(name)
    );
  });
  return renaming?.assigned.get(name)?.text ?? value;
}
