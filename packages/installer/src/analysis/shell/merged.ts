import { isReason, isSame, type Note } from './note.ts';
import type { FileFact, State } from './state.ts';
import { statusKey } from './status.ts';
import type { FunctionNode } from './syntax.ts';
import { joinTables } from './table.ts';
import { unset } from './unset.ts';
import { either, keyOf, literal, type Value } from './value.ts';

/** Ways that differ in nothing that matters become one, so that their number stays small. */
export function merged(states: readonly State[]): readonly State[] {
  if (states.length < 2) return states;
  const groups = new Map<string, [State, ...State[]]>();
  for (const state of states) {
    const key = mergeKey(state);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [state]);
    else group.push(state);
  }
  return groups.size === states.length ? states : [...groups.values()].map(one);
}

function mergeKey(state: State): string {
  const { reasons, canRefuse } = reasonsOf(state.notes);
  const isRefusing = canRefuse && state.hasSpoken;
  const { flow, errexit, pipefail, trap = '', outer } = state;
  const around = outer === undefined ? '' : optionsKey(outer);
  return `${isRefusing} ${errexit} ${pipefail} ${flow} ${statusKey(state.status)}\n${reasons}\n${filesNumber(state)}\n${trap}${around}`;
}

// A subshell has options of its own, and those outside come back when it ends.
function optionsKey({ errexit, pipefail, trap = '', outer }: State): string {
  const around = outer === undefined ? '' : optionsKey(outer);
  return `\n${errexit} ${pipefail} ${trap}${around}`;
}

interface Reasons {
  readonly reasons: string;
  readonly canRefuse: boolean;
}

const reasonsOfNotes = new WeakMap<readonly Note[], Reasons>();

function reasonsOf(notes: readonly Note[]): Reasons {
  const known = reasonsOfNotes.get(notes);
  if (known !== undefined) return known;
  const kinds = new Set(notes.filter(isReason).map(({ kind }) => kind));
  const reasons = [...kinds].sort().join(' ');
  const found = { reasons, canRefuse: kinds.has('mismatch') || kinds.has('tool-missing') };
  reasonsOfNotes.set(notes, found);
  return found;
}

const numbersOfFiles = new WeakMap<readonly FileFact[], number>();

/** The same number for what comes to the same: files are many, and are looked at each time ways meet. */
function filesNumber({ files, variables }: State): number {
  const known = numbersOfFiles.get(files);
  if (known !== undefined) return known;
  const keys = files.map((file) => fileNumber(file, variables)).sort((a, b) => a - b);
  const number = numberOf(keys.join(' '), variables);
  numbersOfFiles.set(files, number);
  return number;
}

const numbersOfFacts = new WeakMap<FileFact, number>();

function fileNumber(file: FileFact, variables: State['variables']): number {
  const known = numbersOfFacts.get(file);
  if (known !== undefined) return known;
  const { path, checked, isExecutable, isPlaced, text, spilled } = file;
  const facts = [checked?.check, checked?.source, isExecutable, isPlaced, text !== undefined];
  const number = numberOf(`${facts.join(':')}:${spilled?.start}:${path}`, variables);
  numbersOfFacts.set(file, number);
  return number;
}

const numbersOfTexts = new WeakMap<State['variables']['names'], Map<string, number>>();

// All ways through one script share the names of their variables.
function numberOf(text: string, { names }: State['variables']): number {
  const numbers = numbersOfTexts.get(names) ?? new Map<string, number>();
  numbersOfTexts.set(names, numbers);
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

function one(states: readonly [State, ...State[]]): State {
  const [first, ...rest] = states;
  if (rest.length === 0) return first;
  const notes = mergedNotes(states);
  return {
    ...first,
    variables: mergedVariables(states, notes.common),
    functions: mergedFunctions(states),
    files: mergedFiles(states),
    notes: notes.kept,
    printed: either(...states.map(({ printed }) => printed)),
    input: either(...states.map(({ input }) => input)),
    hasSpoken: states.every(({ hasSpoken }) => hasSpoken),
    ...(first.outer === undefined ? {} : { outer: mergedOuter(states) }),
  };
}

function mergedOuter(states: readonly [State, ...State[]]): State | undefined {
  const [first, ...rest] = [...new Set(states.flatMap(({ outer }) => outer ?? []))];
  return first === undefined ? undefined : one([first, ...rest]);
}

// One of each kind of reason stays: all of these ways have one.
function mergedNotes(states: readonly [State, ...State[]]): {
  readonly common: readonly Note[];
  readonly kept: readonly Note[];
} {
  const [{ notes }, ...rest] = states;
  const others = [...new Set(rest.map((state) => state.notes))].filter((each) => each !== notes);
  if (others.length === 0) return { common: notes, kept: notes };
  const common = notes.filter((note) => others.every((each) => each.some((o) => isSame(note, o))));
  const kept = [...common];
  for (const note of [notes, ...others].flatMap((each) => each.filter(isReason))) {
    if (!kept.some((each) => isSame(each, note))) kept.push(note);
  }
  return { common, kept: kept.slice(0, 40) };
}

function mergedVariables(
  states: readonly [State, ...State[]],
  common: readonly Note[],
): State['variables'] {
  const [first, ...rest] = states;
  const own = states.map(({ notes }) =>
    notes === common ? [] : notes.filter((note) => !common.includes(note)),
  );
  const tables = [first.variables, ...rest.map(({ variables }) => variables)] as const;
  return joinTables([...tables], (values, name) => {
    const known = values.map((value) => value ?? unset(name));
    const isEqual =
      new Set(values.map((value) => (value === undefined ? '?' : keyOf(value)))).size === 1;
    return isEqual
      ? either(...known)
      : either(...known.map((value, index) => withNotes(value, own[index] ?? [])));
  });
}

function withNotes(value: Value, notes: readonly Note[]): Value {
  if (notes.length === 0) return value;
  return value.map((each) => ({
    ...each,
    notes: [
      ...each.notes,
      ...notes.filter((note) => !each.notes.some((other) => isSame(other, note))),
    ].slice(-24),
  }));
}

function mergedFunctions([first, ...rest]: readonly [State, ...State[]]): State['functions'] {
  const tables = rest.map(({ functions }) => functions);
  return joinTables([first.functions, ...tables], (bodies): readonly FunctionNode[] => [
    ...new Set(bodies.flatMap((each) => each ?? [])),
  ]);
}

function mergedFiles([first, ...rest]: readonly [State, ...State[]]): readonly FileFact[] {
  const lists = [...new Set(rest.map(({ files }) => files))].filter((each) => each !== first.files);
  if (lists.length === 0) return first.files;
  return first.files.map((file) => {
    const others = lists.flatMap((files) => files.filter(({ path }) => path === file.path));
    if (others.every((other) => other === file)) return file;
    const sites = [...new Set([file, ...others].flatMap((each) => each.sites))];
    if (file.text === undefined) return { ...file, sites };
    const texts = [file, ...others].map(({ text }) => text ?? literal(''));
    return { ...file, sites, text: either(...texts) };
  });
}
