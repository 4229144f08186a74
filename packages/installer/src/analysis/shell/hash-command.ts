import type { Span } from '../analysis.ts';
import { addCheck } from './add-check.ts';
import { type Argument, lettersAt, parsed } from './arguments.ts';
import type { Context } from './context.ts';
import { algorithmOf, isHasher } from './facts.ts';
import { findFile, plain } from './files.ts';
import { sourceOf } from './source-of.ts';
import type { FileFact, State } from './state.ts';
import type { CheckedSource } from './status.ts';
import { atom, concat, keyOf, lettersOf, literal, textOf, type Value } from './value.ts';

export interface Running {
  readonly program: string;
  readonly args: readonly Argument[];
  readonly state: State;
  readonly at: Span;
  readonly context: Context;
}

/** `sha256sum FILE`, `shasum -a 256 -c`, `openssl dgst -sha256 FILE`. */
export function runHasher(running: Running): State | undefined {
  const { program, args, state, at } = running;
  if (!isHasher(program)) return undefined;
  const values = args.map(({ value }) => value);
  const isOpenssl = program === 'openssl';
  if (isOpenssl && !/^(?:dgst|sha\d+|md5)$/.test(lettersAt(args, 0))) return undefined;
  if (values.some((value) => /^-(?:verify|signature)$/.test(lettersOf(value) ?? '')))
    return undefined;
  const { options, words } = parsed(args, /^(?:-a|--algorithm|-l|--length)$/);
  if (options.has('--version') || options.has('--help')) return undefined;
  if (options.has('--check') || (options.has('-c') && !isOpenssl)) return runCheck(running, words);
  const algorithm = algorithmOf(program, values);
  const file = (isOpenssl ? words.slice(1) : words)
    .filter(({ value }) => lettersOf(value) !== '-')
    .at(-1);
  const path = file === undefined ? pathOfInput(state) : pathOf(file.value, state);
  const hash = atom({ kind: 'hash', path, algorithm, at });
  const name = file === undefined ? [] : [literal('  '), file.value];
  // `SHA256(tool.tgz)= …`
  const isNameFirst =
    /^(?:openssl|sha\d+|md5)$/.test(program) && !options.has('-r') && !options.has('-q');
  const front = isNameFirst ? [literal(`${algorithm}= `)] : [];
  return {
    ...{ ...state, status: { kind: 'unknown' } },
    printed: concat([state.printed, ...front, hash, ...name, literal('\n')]),
  };
}

function pathOf(value: Value, state: State): string {
  return findFile(state, value)?.path ?? plain(keyOf(value));
}

function pathOfInput({ input, files }: State): string {
  for (const { atoms } of input) {
    for (const one of atoms) {
      if (typeof one === 'string' || one.kind !== 'content') continue;
      const file = files.find(({ sites }) => sites.some((site) => one.sites.includes(site)));
      if (file !== undefined) return file.path;
    }
  }
  return 'standard input';
}

/** `-c`: a list of hashes and names, from a file or from standard input. */
function runCheck(running: Running, words: readonly Argument[]): State {
  const { program, args, state, at, context } = running;
  const list = words.find(({ value }) => lettersOf(value) !== '-');
  const file = list === undefined ? undefined : findFile(state, list.value);
  const text = list === undefined ? state.input : contentOf(file);
  const found = checkedFiles(text, { state, file });
  const algorithm = checkedBy(program, args, text);
  const isItself = text.some((one) =>
    one.atoms.some((each) => typeof each !== 'string' && each.kind === 'hash'),
  );
  if (isItself) {
    const notes = [...state.notes, { kind: 'itself' as const, ...at }];
    return { ...state, notes, status: { kind: 'ok' } };
  }
  const [path = ''] = found;
  const sources = text.map((one) => sourceOf(one, { path, state, context }));
  const source = weakest(sources);
  const check = addCheck({ ...at, tool: algorithm, source }, context);
  const status = {
    ...({ kind: 'check', check, path: found, source, at } as const),
    isNegated: false,
  };
  const printed = concat([state.printed, atom({ kind: 'status', status })]);
  return { ...state, status, printed };
}

// `shasum -c` goes by the length of each value.
function checkedBy(program: string, args: readonly Argument[], text: Value): string {
  const said = algorithmOf(
    program,
    args.map(({ value }) => value),
  );
  if (
    program !== 'shasum' ||
    args.some(({ value }) => /^(?:-a|--alg)/.test(lettersOf(value) ?? ''))
  )
    return said;
  const isShort = text.some((one) => /(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/i.test(textOf(one)));
  return isShort ? 'sha1' : program;
}

const order: readonly CheckedSource[] = [
  'embedded',
  'signature',
  'same-release',
  'sidecar',
  'unknown',
];

function weakest(sources: readonly CheckedSource[]): CheckedSource {
  return order[Math.max(0, ...sources.map((one) => order.indexOf(one)))] ?? 'unknown';
}

/** What lies in a file, as far as the script has made it; else whose it is. */
export function contentOf(file: FileFact | undefined): Value {
  if (file === undefined) return atom({ kind: 'unknown', origin: 'machine', name: 'file' });
  return file.text ?? atom({ kind: 'content', sites: file.sites });
}

// A list names its files; one that was downloaded names those that it was made for.
function checkedFiles(
  text: Value,
  { state, file }: { readonly state: State; readonly file: FileFact | undefined },
): readonly string[] {
  const others = state.files.filter(
    (one) => one !== file && one.sites.length > 0 && one.text === undefined,
  );
  const words = text.map((one) => `${textOf(one)} ${keysIn(one)}`).join(' ');
  const named = others.filter(({ path }) => isNamed(path, words));
  if (named.length > 0) return named.map(({ path }) => path);
  const own = new Set(
    text.flatMap(({ atoms }) =>
      atoms.flatMap((one) => (typeof one !== 'string' && one.kind === 'content' ? one.sites : [])),
    ),
  );
  const foreign = others.filter(({ sites }) => !sites.some((site) => own.has(site)));
  const beside = foreign.filter(({ path }) => file?.path.startsWith(`${path}.`));
  if (beside.length > 0) return beside.map(({ path }) => path);
  const unchecked = foreign.filter(
    ({ checked, path }) => checked === undefined && !(isKnownList(text) && isKnownName(path)),
  );
  return unchecked.length === 1 ? unchecked.map(({ path }) => path) : [];
}

// A list of which every letter is known names other files, and says nothing of this one.
function isKnownList(text: Value): boolean {
  return text.every((one) => /^[0-9a-f]{32,}\s+\*?(?:.*\/)?[^\s{}/]+\s*$/im.test(textOf(one)));
}

function isKnownName(path: string): boolean {
  return !/[{}]/.test(path.slice(path.lastIndexOf('/') + 1));
}

// What a line was looked up by, for `grep tool.tar.gz sums | sha256sum -c`.
function keysIn({ atoms }: Value[number]): string {
  return atoms
    .flatMap((one) => (typeof one !== 'string' && one.kind === 'content' ? (one.key ?? []) : []))
    .join(' ');
}

function isNamed(path: string, words: string): boolean {
  return path.split('|').some((each) => {
    const name = each.slice(each.lastIndexOf('/') + 1);
    return name.length > 2 && words.includes(name);
  });
}
