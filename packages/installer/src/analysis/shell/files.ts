import type { Span } from '../analysis.ts';
import type { Context, Use } from './context.ts';
import { globTest } from './glob-test.ts';
import { isReason } from './note.ts';
import type { FileFact, State } from './state.ts';
import { keyOf, textOf, type Value } from './value.ts';

/** What is known of a file by its path, as it is written or beside `cd`. */
export function findFile({ files }: State, value: Value): FileFact | undefined {
  const wanted = plain(keyOf(value));
  if (wanted === '') return undefined;
  const newest = files.toReversed();
  return (
    newest.find(({ path }) => path === wanted) ??
    newest.find(({ path }) => isWithin(wanted, path)) ??
    newest.find(({ path }) => isBeside(wanted, path)) ??
    byGlob(newest, wanted)
  );
}

/** What may be meant where it is put to use: one of several names is enough for that, and not for a check. */
export function findUsed(state: State, value: Value): FileFact | undefined {
  const file = findFile(state, value);
  const names = new Set(value.map((one) => nameOf(plain(textOf(one)))));
  if (file !== undefined) return file;
  if (names.size < 2)
    return [...names].some((name) => name.includes('*')) ? unnamed(state) : undefined;
  const found = state.files.filter(({ path }) =>
    path.split('|').some((each) => names.has(nameOf(each))),
  );
  return found.find(({ checked }) => checked === undefined) ?? found[0];
}

/** A download of which not one letter of the name is known: any pattern may mean it. */
function unnamed({ files }: State): FileFact | undefined {
  return files.findLast(
    ({ path, checked, sites }) =>
      sites.length > 0 && checked === undefined && /^\{[^{}]*\}$/.test(path),
  );
}

export function plain(path: string): string {
  return path
    .replace(/(^|\|)\.\//g, '$1')
    .replace(/\/{2,}/g, (all, at: number, whole: string) => (whole[at - 1] === ':' ? all : '/'));
}

// After `case` fewer ways are left than when the file was written.
function isWithin(wanted: string, path: string): boolean {
  if (!path.includes('|')) return false;
  const known = new Set(path.split('|'));
  return wanted.split('|').every((each) => known.has(each));
}

// After `cd` only the name is written, or only the name was.
function isBeside(wanted: string, path: string): boolean {
  if (wanted.includes('/') === path.includes('/')) return false;
  const known = new Set(path.split('|').map(nameOf));
  return wanted.split('|').every((each) => known.has(nameOf(each)));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function byGlob(newest: readonly FileFact[], wanted: string): FileFact | undefined {
  if (!wanted.includes('*') || /^\*?$|\|/.test(wanted)) return undefined;
  const matches = globTest(wanted.replace(/[{}]/g, '?'));
  const found = newest.filter(({ path }) => matches(path));
  return found.find(({ checked }) => checked === undefined) ?? found[0];
}

/** There is one file more, or another in its place. */
export function withFile(state: State, file: FileFact): State {
  const path = plain(file.path);
  const others = state.files.filter((one) => one.path !== path);
  return { ...state, files: [...others, { ...file, path }].slice(-60) };
}

export function changeFile(state: State, file: FileFact, change: Partial<FileFact>): State {
  const files = state.files.map((one) => (one === file ? { ...one, ...change } : one));
  return { ...state, files };
}

/** A file, or all that lies in a folder. */
export function withoutFile(state: State, value: Value): State {
  const path = plain(keyOf(value)).replace(/\/\*?$/, '');
  const file = findFile(state, value);
  const files = state.files.filter((one) => one !== file && !one.path.startsWith(`${path}/`));
  return files.length === state.files.length ? state : { ...state, files };
}

/** What was downloaded is unpacked, run or put where programs are. */
export function useFile(file: FileFact, how: string, { state, at, context }: Using): void {
  if (file.sites.length === 0) return;
  if (file.checked === undefined) noteSkip(state, context);
  useSites({ how, sites: file.sites, checked: file.checked, notes: state.notes, ...at }, context);
}

function noteSkip({ notes, hasSpoken }: State, { shared }: Context): void {
  const at = notes.findLast(({ kind }) => kind === 'tool-missing');
  if (at === undefined || (!hasSpoken && !notes.some(isQuiet))) return;
  const skip = shared.skips.get(`${at.start}`) ?? { at, hasSpoken: new Set() };
  skip.hasSpoken.add(hasSpoken);
  shared.skips.set(`${at.start}`, skip);
}

function isQuiet(note: State['notes'][number]): boolean {
  const name =
    note.kind === 'environment'
      ? note.name
      : note.kind === 'option' || note.kind === 'arm'
        ? note.text
        : '';
  return /verbose|quiet|silent|debug/i.test(name);
}

export interface Using {
  readonly state: State;
  readonly at: Span;
  readonly context: Context;
}

export function useSites(use: Use, { shared }: Context): void {
  const reasons = use.notes
    .filter((note) => isReason(note) || note.kind === 'environment')
    .map((note) => `${note.kind}${note.start}${note.kind === 'environment' && note.isDefault}`);
  const source = use.checked?.source;
  const key = [use.start, use.sites, source, source === undefined ? reasons : ''].join(' ');
  if (shared.uses.has(key)) return;
  if (shared.uses.size < 2000) shared.uses.set(key, use);
  else {
    const reason = 'the script puts downloads to use in more ways than can be followed';
    shared.doubts.set('uses', { start: use.start, end: use.end, reason });
  }
}
