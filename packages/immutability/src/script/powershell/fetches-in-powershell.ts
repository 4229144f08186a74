import type { Choice } from '../../fetch/choice.ts';
import type { Doubt } from '../../fetch/doubt.ts';
import type { Found } from '../../fetch/found.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { isReferenceFile } from '../checked/is-reference-file.ts';
import { anyOf } from '../choices/any-of.ts';
import { shown } from '../choices/shown.ts';
import type { CommandFetch } from '../commands/command-fetch.ts';
import { roughBounds } from '../rough/rough-bounds.ts';
import { roughDoubts } from '../rough/rough-doubts.ts';
import { type RoughFetch, toRoughFetch } from '../rough/rough-fetch.ts';
import { roughlyCompared } from '../rough/roughly-compared.ts';
import type { ShellText } from '../shell-text.ts';
import { choiceOfToken, type Variables } from './choice-of-token.ts';
import { type FetchFunction, fetchFunctions } from './fetch-functions.ts';
import { fetchesOfStatement } from './fetches-of-statement.ts';
import type { ScriptScope } from './script-scope.ts';
import { statementsOf } from './statements-of.ts';
import { targetOf } from './target-of.ts';
import { type Token, tokensOf } from './tokens-of.ts';

/** By token rules: which command lines fetch, and never more than a doubt about what is checked of it. */
export function fetchesInPowershell(text: ShellText): Found {
  const tokens = tokensOf(text.text);
  const scope: ScriptScope = { variables: new Map(), text, functions: fetchFunctions(tokens) };
  const statements = [...statementsOf(tokens)];
  // Functions stand before what they use is set: what the first round learns the second one knows.
  readAll(statements, scope);
  const { found, answers, references } = readAll(statements, scope);
  const hasCheck = isCompared.test(text.text);
  const used = new Set(found.flatMap(({ fetch }) => answersIn(fetch.choice)));
  const all = [...found, ...answers.filter(({ start }) => used.has(start)).map(toApi)];
  return {
    fetches: withoutSaid(all, scope)
      .toSorted((one, other) => one.start - other.start)
      .slice(0, roughBounds.fetches)
      .map((one) =>
        toRoughFetch(one, text, hasCheck ? roughlyCompared(one, references) : undefined),
      ),
    doubts: [...roughDoubts(text, all.length), ...tooManyVariables(scope)],
  };
}

interface Read {
  readonly found: readonly RoughFetch[];
  /** What nothing shows to be kept or to decide anything. */
  readonly answers: readonly RoughFetch[];
  /** Checksums and signatures. */
  readonly references: readonly RoughFetch[];
}

function readAll(statements: readonly (readonly Token[])[], scope: ScriptScope): Read {
  const found: RoughFetch[] = [];
  const answers: RoughFetch[] = [];
  const references: RoughFetch[] = [];
  for (const [index, statement] of statements.entries()) {
    const fetches = fetchesOfStatement(statement, scope);
    const rest = statements.slice(index + 1, index + 1 + mostBehind);
    for (const one of fetches) {
      if (isReferenceFile(shown(one.fetch.choice))) {
        references.push(one);
        continue;
      }
      const isAnswer = one.fetch.kind === 'download' && one.fetch.destination === undefined;
      if (!isAnswer || isWritten(statement, rest)) found.push(one);
      else if (decides(statement, one)) found.push(toApi(one));
      else answers.push(one);
    }
    assign(statement, fetches, scope);
  }
  return { found, answers, references };
}

const isCompared =
  /Get-FileHash|certutil|Get-AuthenticodeSignature|ComputeHash|cosign|gpg|Test-\w*(?:Hash|Signature|Checksum)/i;

function toApi(one: RoughFetch): RoughFetch {
  return { ...one, fetch: { ...one.fetch, kind: 'api-latest' } };
}

const mostBehind = 10;

/** `$r = Get $url`, and soon behind it the answer goes into a file. */
function isWritten(statement: readonly Token[], rest: readonly (readonly Token[])[]): boolean {
  const name = targetOf(statement);
  if (name === undefined) return false;
  const words = rest.flat().map(({ text }) => text.toLowerCase());
  const isRead = words.some((word) => word.startsWith(`$${name}.`) && takesBytes.test(word));
  return isRead && words.some((word) => writes.test(word));
}

const takesBytes = /readasstream|readasbytearray|rawcontentstream/;
const writes = /\.file\]::(?:create|writeallbytes|openwrite)$|\.copyto(?:async)?$/;

/** An answer that is kept in a variable, and whose address speaks of versions. */
function decides(statement: readonly Token[], { fetch }: RoughFetch): boolean {
  if (targetOf(statement) === undefined) return false;
  const words = statement.map(({ text }) => text).join(' ');
  return saysVersion.test(`${shown(fetch.choice)} ${words.slice(0, 1000)}`);
}

const saysVersion =
  /latest|\/releases|\/tags|version(?:file|txt|s?\.(?:json|txt))|stable|index\.json|aka\.?ms/i;

/** Where calls of a function say what it fetches, the command within it says nothing more. */
function withoutSaid(
  all: readonly RoughFetch[],
  { functions }: ScriptScope,
): readonly RoughFetch[] {
  const called = [...functions.values()].filter(({ name }) =>
    all.some(({ fetch }) => fetch.kind === 'download' && fetch.by.toLowerCase() === name),
  );
  return all.filter(
    ({ start, fetch }) =>
      !called.some((one) => start > one.start && start < one.end && isOf(one, fetch)),
  );
}

/** What it fetches is the parameter that says so, and nothing else. */
function isOf({ url }: FetchFunction, { choice }: CommandFetch): boolean {
  return choice.alternatives.every(
    ({ parts: [part, more] }) =>
      part?.kind === 'unknown' &&
      more === undefined &&
      part.why.toLowerCase().includes(`"$${url}"`),
  );
}

const mostVariables = 1000;

function tooManyVariables({ variables, text: { at } }: ScriptScope): readonly Doubt[] {
  if (variables.size < mostVariables) return [];
  return [
    { at: { ...at, end: at.start }, why: 'the script sets more variables than can be followed' },
  ];
}

/** `$version = …` */
function assign(
  statement: readonly Token[],
  fetches: readonly RoughFetch[],
  { variables, text }: ScriptScope,
): void {
  const [, , value, more] = statement;
  const key = targetOf(statement);
  if (key === undefined || value === undefined) return;
  if (variables.size >= mostVariables && !variables.has(key)) return;
  const [fetch] = fetches;
  const choice: Choice =
    fetch !== undefined
      ? partChoice({
          kind: 'answer',
          what: `answer of ${shown(fetch.fetch.choice).slice(0, 200)}`,
          at: fetch.start,
        })
      : more === undefined || more.kind === 'pipe'
        ? choiceOfToken(value, variables, text)
        : choiceOfRest(statement.slice(2), variables, text);
  const known = variables.get(key);
  variables.set(key, known === undefined ? choice : anyOf([known, choice]));
}

/** Of what is put together only what takes part is known. */
function choiceOfRest(words: readonly Token[], variables: Variables, text: ShellText): Choice {
  const parts = words
    .map((word) => choiceOfToken(word, variables, text))
    .flatMap(({ alternatives }) => alternatives.flatMap((one) => one.parts))
    .filter(({ kind }) => kind === 'answer' || kind === 'input' || kind === 'variable');
  const [part] = parts;
  return part === undefined
    ? partChoice({ kind: 'unknown', why: 'the expression is not read' })
    : { alternatives: [{ parts: [part], when: [] }], isOpen: true };
}

function answersIn({ alternatives }: Choice): readonly number[] {
  return alternatives.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'answer' && part.at !== undefined ? [part.at] : [])),
  );
}
