import type { Alternative, Choice, ChoicePart, Condition } from '../../fetch/choice.ts';
import { withConditions } from '../../script/choices/with-conditions.ts';
import { nameOfProgram } from '../../script/commands/name-of-program.ts';
import type { Program } from '../program/program.ts';
import type { ArgumentList } from './argument-list.ts';
import { argumentLists } from './argument-lists.ts';
import { commandChoice } from './command-choice.ts';
import type { Invocation } from './invocation.ts';
import { splitWords } from './split-words.ts';
import { withDefaultsApart } from './with-defaults-apart.ts';

/** One thing that a call can start, word by word. */
export interface CommandLine {
  readonly words: readonly Choice[];
  /** Those that every run has: what fixes something counts only where it is one of these. */
  readonly sure: readonly Choice[];
  readonly when: readonly Condition[];
}

/** The command lines of an invocation: one for each thing that its command, and its list of arguments, can be. */
export function commandLines(
  { command, args }: Invocation,
  isSplit: boolean,
  program: Program,
): readonly CommandLine[] {
  const lists = argumentLists(args, program).flatMap(wordByWord);
  const { alternatives } = withDefaultsApart(commandChoice(command, program));
  return alternatives.flatMap((alternative) => {
    const first = firstWords(alternative, isSplit);
    return lists.flatMap((list) => toLine(first, alternative.when, list));
  });
}

function toLine(
  first: readonly Choice[],
  itsWhen: readonly Condition[],
  { words, when }: ArgumentList,
): readonly CommandLine[] {
  const both = withConditions(itsWhen, when);
  if (both === undefined) return [];
  const all = words.map(({ choice }) => choice);
  const sure = words.filter(({ isSure }) => isSure).map(({ choice }) => choice);
  return [{ words: [...first, ...all], sure: [...first, ...sure], when: both }];
}

/** `[isLocked ? 'ci' : 'install']`: verbs and options that can be one of several are lists of their own. */
function wordByWord({ words: given, when }: ArgumentList): readonly ArgumentList[] {
  const words = given.map((one) => ({ ...one, choice: withDefaultsApart(one.choice) }));
  const index = words.findIndex(({ choice }) => isOneOfSome(choice) || isWithCommand(choice));
  const word = words[index];
  if (word === undefined) return [{ words, when }];
  return word.choice.alternatives.flatMap((alternative) => {
    const both = withConditions(when, alternative.when);
    const choice = { alternatives: [{ parts: alternative.parts, when: [] }], isOpen: false };
    const isSure = word.isSure;
    return both === undefined ? [] : [{ words: words.with(index, { choice, isSure }), when: both }];
  });
}

const mostVerbs = 4;

/** A script that an input may replace. */
function isWithCommand({ alternatives }: Choice): boolean {
  return (
    alternatives.length > 1 &&
    alternatives.length <= mostVerbs &&
    alternatives.some(({ parts }) => parts.length === 1 && parts[0]?.kind === 'input') &&
    alternatives.some(({ parts: [part] }) => part?.kind === 'text' && /\S\s+\S/.test(part.text))
  );
}

function isOneOfSome({ alternatives }: Choice): boolean {
  return (
    alternatives.length > 1 &&
    alternatives.length <= mostVerbs &&
    alternatives.every(({ parts: [part, ...more] }) => {
      return part?.kind === 'text' && more.length === 0 && /^-*[a-z][a-z-]*$/.test(part.text);
    })
  );
}

function firstWords({ parts, when }: Alternative, isSplit: boolean): readonly Choice[] {
  const alternative = { parts: parts.map(nameInTable), when };
  const words = isSplit ? splitWords(alternative) : [alternative.parts];
  return words.map((parts) => ({ alternatives: [{ parts, when: [] }], isOpen: false }));
}

/** `isWindows ? 'mise.exe' : 'mise'` is one program. */
function nameInTable(part: ChoicePart): ChoicePart {
  if (part.kind !== 'table' || !part.name.includes('|')) return part;
  const names = part.name.split('|').map(nameOfProgram);
  const [name, ...others] = new Set(names);
  return name === undefined || others.length > 0 ? part : { kind: 'text', text: name };
}
