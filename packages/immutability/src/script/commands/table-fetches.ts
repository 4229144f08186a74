import { type FetchCommand, fetchCommands } from '../../facts/fetch-commands.ts';
import type { Choice } from '../../fetch/choice.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { isOptions } from '../choices/is-options.ts';
import { joined } from '../choices/joined.ts';
import { shown } from '../choices/shown.ts';
import { textChoice } from '../choices/text-choice.ts';
import { textOf } from '../choices/text-of.ts';
import type { CommandFetch } from './command-fetch.ts';
import { type Arguments, readArguments } from './read-arguments.ts';

/** By the dated table of command lines that fetch. */
export function tableFetches(program: string, words: readonly Choice[]): readonly CommandFetch[] {
  const line = words.map(shown);
  for (const command of commandsOf(program)) {
    const rest = behindWords(command, words, line);
    if (rest === undefined) continue;
    if (command.when.length > 0 && !has(command.when, rest)) continue;
    if (has(command.unless, rest)) return [];
    const found = readArguments(rest, { valued: command.valued, isClustered: false });
    const choices = choicesOf(command, found);
    return choices.map((choice) => toFetch(command, choice, rest));
  }
  return [];
}

function commandsOf(program: string): readonly FetchCommand[] {
  const { byProgram } = fetchCommands;
  return byProgram.get(program) ?? byProgram.get(cmdlets.get(program.toLowerCase()) ?? '') ?? [];
}

/** PowerShell does not ask for the case of `Install-Module`. */
const cmdlets = new Map(
  [...fetchCommands.byProgram.keys()].flatMap((name) =>
    /^[A-Z][a-z]+-[A-Z]/.test(name) ? [[name.toLowerCase(), name] as const] : [],
  ),
);

/** What follows the sub-commands; options of one value at most may stand between. */
function behindWords(
  { words: [, ...subs], valued }: FetchCommand,
  words: readonly Choice[],
  line: readonly string[],
): readonly Choice[] | undefined {
  const skipped: Choice[] = [];
  let matched = 0;
  let index = 0;
  for (; index < line.length && matched < subs.length; index += 1) {
    const text = line[index] ?? '';
    const word = words[index];
    if (text === subs[matched]) matched += 1;
    else if (/^[-+]/.test(text) || text === '') {
      if (word !== undefined) skipped.push(word);
      const next = line[index + 1];
      const isValue = valued.has(text) || (isGlobal.test(text) && next !== subs[matched]);
      if (isValue && words[index + 1] !== undefined) {
        index += 1;
        skipped.push(words[index] ?? textChoice(''));
      }
    } else return undefined;
  }
  return matched === subs.length ? [...skipped, ...words.slice(index)] : undefined;
}

const isGlobal =
  /^(?:-C|-c|--cd|--dir|--cwd|--prefix|--project|--directory|--log-level|--config|-o|-n)$/;

/** Whether one of these options is given for sure. */
function has(options: readonly string[], words: readonly Choice[]): boolean {
  if (options.length === 0) return false;
  return words.some((word) => {
    const text = textOf(word);
    if (text === undefined || isOff.test(text)) return false;
    return options.some((one) => text === one || text.startsWith(`${one}=`));
  });
}

/** `--frozen-lockfile=false` */
const isOff = /=(?:false|no|off|0)?$/i;

function choicesOf(command: FetchCommand, { names, options }: Arguments): readonly Choice[] {
  const valuesOf = (all: readonly string[]) => all.flatMap((name) => options.get(name) ?? []);
  const isAsked = (one: Choice) =>
    !isOptions(one) &&
    // `cargo +nightly` picks a toolchain.
    !shown(one).startsWith('+') &&
    command.only?.test(shown(one)) !== false &&
    command.skip?.test(shown(one)) !== true;
  const files = valuesOf(command.files).map((file) => joined([textChoice('-r '), file]));
  const [url] = valuesOf(command.source.url);
  if (url !== undefined)
    return [withRef(url, valuesOf([...command.source.commit, ...command.source.tag]))];
  const [named] = valuesOf(command.option);
  if (named !== undefined)
    return isAsked(named) ? [withVersion(named, valuesOf(command.version))] : [];
  const own = names.filter(isAsked);
  const taken = takenOf(command, own).map((one) => withVersion(one, valuesOf(command.version)));
  if (command.takes === 'bare' && names.length > 0) return [];
  if (taken.length + files.length > 0) return [...taken, ...files];
  if (
    command.file !== undefined &&
    (names.length === 0 || command.takes === 'file' || command.takes === 'option')
  )
    return [orFile(command.file)];
  return command.isAlone ? [textChoice(command.words.slice(1).join(' '))] : [];
}

function takenOf({ takes, words }: FetchCommand, names: readonly Choice[]): readonly Choice[] {
  switch (takes) {
    case 'each':
      return names;
    case 'first-or-each':
      return words.includes('run') ? names.slice(0, 1) : names;
    case 'first':
      return names.slice(0, 1);
    case 'last':
      return names.slice(-1);
    case 'pair':
      return names.length === 0 ? [] : [joined(between(names.slice(0, 2), '@'))];
    case 'all':
      return names.length === 0 ? [] : [joined(between(names.slice(0, 20), ' '))];
    default:
      return [];
  }
}

function between(words: readonly Choice[], text: string): readonly Choice[] {
  return words.flatMap((word, index) => (index === 0 ? [word] : [textChoice(text), word]));
}

function withRef(url: Choice, [ref]: readonly Choice[]): Choice {
  return ref === undefined ? url : joined([url, textChoice('@'), ref]);
}

function withVersion(name: Choice, [version]: readonly Choice[]): Choice {
  return version === undefined ? name : joined([name, textChoice('@'), version]);
}

/** A file of who uses it, or what the program takes by itself. */
function orFile(file: string): Choice {
  return /^(?:latest|stable|the )/.test(file)
    ? textChoice(file)
    : partChoice({ kind: 'workspace', name: file });
}

function toFetch(command: FetchCommand, choice: Choice, words: readonly Choice[]): CommandFetch {
  const isFixed = command.isAlwaysFixed || (has(command.fixed, words) && isOfFile(choice));
  return {
    ...{ kind: command.kind, by: command.words[0] ?? '', choice },
    ...(command.isSystem ? { isSystemPackage: true } : {}),
    ...(isFixed && command.fixedBy !== undefined ? { fixedBy: command.fixedBy } : {}),
  };
}

/** A lock file says nothing of a package that is named beside it, and a list that is fetched itself brings its hashes along. */
function isOfFile({ alternatives, isOpen }: Choice): boolean {
  return (
    !isOpen &&
    alternatives.every(({ parts }) => {
      const isLocal = parts.every(
        (part) =>
          part.kind !== 'answer' &&
          part.kind !== 'unknown' &&
          !(part.kind === 'text' && part.text.includes('://')),
      );
      const [first] = parts;
      const isList = first?.kind === 'text' && first.text.startsWith('-r ');
      return isLocal && (isList || first?.kind === 'workspace');
    })
  );
}
