import { programs } from '../../facts/programs.ts';
import type { Argument } from './arguments.ts';
import { lettersAt, parsed } from './arguments.ts';
import { isInstallPath, lastPart } from './fetch-command.ts';
import { changeFile, findUsed, plain, useFile, useSites, withFile, withoutFile } from './files.ts';
import { runGit } from './git-command.ts';
import type { Running } from './hash-command.ts';
import { sitesIn } from './sites-in.ts';
import type { FileFact, State } from './state.ts';
import { concat, either, keyOf, lettersOf, literal, type Value } from './value.ts';

/** Puts what was downloaded to use; undefined when the command is none of these. */
export function runSink(running: Running, name: Value): State | undefined {
  const { program, args, state } = running;
  const after: State = { ...state, status: { kind: 'unknown' } };
  const file = findUsed(state, name);
  if (file !== undefined) {
    useFile(file, 'run', running);
    return after;
  }
  if (programs.unpackers.has(program)) return unpack(running, after);
  if (programs.installers.has(program)) return useAll(running, after);
  switch (program) {
    case 'chmod':
      return chmod(args, after);
    case 'mv':
    case 'cp':
    case 'ln':
    case 'install':
      return place(running, after);
    case 'rm':
    case 'unlink':
      return args.reduce((one, { value }) => withoutFile(one, value), after);
    case 'git':
      return runGit(running, after);
    default:
      return undefined;
  }
}

function useAll(running: Running, after: State): State | undefined {
  const files = running.args.flatMap(({ value }) => findUsed(running.state, value) ?? []);
  if (files.length === 0) return undefined;
  for (const file of files) useFile(file, 'installed', running);
  return after;
}

// `tar -tf` only lists; `gunzip -c x | tar x` unpacks what it reads.
function unpack({ program, args, state, at, context }: Running, after: State): State {
  const flags = args.map(({ value }) => lettersOf(value) ?? '');
  const isListing =
    (/tar$/.test(program) &&
      flags.some(
        (flag, index) =>
          (index === 0
            ? /^-?[a-zA-Z]*t[a-zA-Z]*$|^--list$/
            : /^-[a-zA-Z]*t[a-zA-Z]*$|^--list$/
          ).test(flag) && !/x/.test(flag),
      )) ||
    flags.some((flag) => /^-[a-z]*[lt]$|^--version$|^--help$/.test(flag) && !/tar$/.test(program));
  if (isListing) return after;
  const files = args.flatMap(({ value }) => findUsed(state, value) ?? []);
  for (const file of files) useFile(file, 'unpacked', { state, at, context });
  const streamed = sitesIn(state.input);
  if (streamed.length > 0 && files.length === 0) {
    const file = state.files.find((one) => one.sites.some((site) => streamed.includes(site)));
    useSites(
      { ...at, how: 'unpacked', sites: streamed, checked: file?.checked, notes: state.notes },
      context,
    );
  }
  const others = args.filter(({ value }) => findUsed(state, value) === undefined);
  const isSpilled = others.some(({ value }) => isInstallPath(keyOf(value)));
  return isSpilled ? files.reduce((one, file) => spilled(one, file, at), after) : after;
}

function spilled(state: State, file: FileFact, at: FileFact['at']): State {
  return file.checked === undefined ? changeFile(state, file, { spilled: at }) : state;
}

function chmod(args: readonly Argument[], after: State): State {
  const mode = lettersAt(args, 0);
  const isExecutable = /x/.test(mode) || /[1357]/.test(mode.slice(-3));
  let state = after;
  for (const { value } of args) {
    const file = findUsed(state, value);
    if (file !== undefined && isExecutable) state = changeFile(state, file, { isExecutable });
  }
  return state;
}

function place({ program, args, at }: Running, after: State): State {
  const { words, options } = parsed(
    args,
    /^-[a-zA-Z]*[mogtS]$|^--(?:mode|owner|group|target-directory)$/,
  );
  const folder = options.get('-t') ?? options.get('--target-directory');
  const target = folder ?? words.at(-1);
  const sources = folder === undefined ? words.slice(0, -1) : words;
  if (target === undefined) return after;
  let state = after;
  for (const source of sources) {
    const file = findUsed(state, source.value);
    if (file === undefined) {
      state = placedFrom(source.value, state, at);
      continue;
    }
    const isInstalled = program === 'install' || isInstallPath(keyOf(target.value));
    const path = keyOf(destinationOf(source.value, target.value));
    state = placed({ state, file, program, at, isInstalled, path });
  }
  return state;
}

// `for bin in $bins; do cp "$dir/$bin" …`: any file of that folder may be meant.
function placedFrom(source: Value, state: State, at: FileFact['at']): State {
  const path = plain(keyOf(source));
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  if (folder === '' || !/[{|*]|^$/.test(name)) return state;
  const files = state.files.map((file) => {
    const isThere =
      file.path.startsWith(folder) && file.sites.length > 0 && file.checked === undefined;
    return isThere && !isUnpacked(file.path) ? { ...file, isPlaced: true, at } : file;
  });
  return { ...state, files };
}

// What is unpacked is judged there, and only deleted afterwards.
function isUnpacked(path: string): boolean {
  return (
    /\.(?:tar|tgz|zip|gz|xz|zst|bz2|sha\d+|txt|asc|sig|pem|json)\b/.test(path) ||
    /\/input/.test(path)
  );
}

// Without a slash at its end it can be the file itself, or the folder that it is put into.
function destinationOf(source: Value, target: Value): Value {
  const name = lastPart(source);
  const inside = concat([target, literal('/'), name]);
  const text = lettersOf(target) ?? keyOf(target);
  if (text.endsWith('/')) return concat([target, name]);
  const isFile = target.length * name.length > 20 || keyOf(lastPart(target)) === keyOf(name);
  return isFile ? target : either(target, inside);
}

interface Placing {
  readonly state: State;
  readonly file: FileFact;
  readonly program: string;
  readonly at: FileFact['at'];
  readonly isInstalled: boolean;
  readonly path: string;
}

function placed({ state, file, program, at, isInstalled, path }: Placing): State {
  const isExecutable = file.isExecutable || program === 'install';
  const rest =
    program === 'mv' ? { ...state, files: state.files.filter((one) => one !== file) } : state;
  return withFile(rest, { ...file, path, at, isPlaced: isInstalled, isExecutable });
}
