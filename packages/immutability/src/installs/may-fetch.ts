import { fetchCommands } from '../facts/fetch-commands.ts';
import type { Choice, ChoicePart } from '../fetch/choice.ts';
import { nameOfProgram } from '../script/commands/name-of-program.ts';
import { mayFetchText } from '../script/may-fetch-text.ts';
import type { ShellText } from '../script/shell-text.ts';

type Text = Pick<ShellText, 'text' | 'holes' | 'variables'>;

/**
 * Whether all words of any command line that fetches stand in a text, wherever: `cargo build` is none, and most steps
 * hold nothing else. What is filled in may be such a word. To look costs a tenth of following the commands.
 */
export function mayFetch({ text, holes, variables }: Text): boolean {
  if (!mayFetchText(text)) return false;
  if (otherCalls.test(text)) return true;
  const words = new Set(text.match(word));
  const lines = [...words].flatMap((one) => linesOf(one));
  if (isSaid(lines, words)) return true;
  if (holes.size + variables.size === 0) return false;
  for (const choice of [...holes.values(), ...variables.values()]) addWords(choice, words);
  return isSaid(lines, words);
}

const word = /[\w@.+-]+/g;

/** What fetches and is no command line of the table. */
const otherCalls =
  /\b(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer|Download(?:File|String|Data)|urlopen|urlretrieve|requests|httpx|urllib)/i;

/** The words behind a program, each line of them. */
type Line = readonly string[];

function isSaid(lines: readonly Line[], words: ReadonlySet<string>): boolean {
  return lines.some((line) => line.every((one) => words.has(one)));
}

function linesOf(name: string): readonly Line[] {
  const known = lines.get(name);
  if (known !== undefined || !hasOtherName.test(name)) return known ?? [];
  return lines.get(nameOfProgram(name)) ?? [];
}

const hasOtherName = /^(?:python|pip)|\.(?:exe|cmd|bat)$/i;

const ofGit = ['clone', 'fetch', 'pull', 'ls-remote'].map((verb) => ['git', verb]);
const ofGitHub = [
  ['gh', 'release'],
  ['gh', 'repo', 'clone'],
  ['gh', 'api'],
];

const lines: ReadonlyMap<string, readonly Line[]> = toLines();

function toLines(): ReadonlyMap<string, readonly Line[]> {
  const { byProgram, fetchers, imageRuns, imageCopies } = fetchCommands;
  const all = new Map<string, Line[]>();
  const add = ([program = '', ...rest]: readonly string[]) => {
    const known = all.get(program);
    if (known === undefined) all.set(program, [rest]);
    else known.push(rest);
  };
  for (const commands of byProgram.values()) for (const { words } of commands) add(words);
  for (const words of [...imageRuns, ...imageCopies, ...ofGit, ...ofGitHub]) add(words);
  for (const program of fetchers.keys()) add([program]);
  return all;
}

function addWords({ alternatives }: Choice, words: Set<string>): void {
  for (const { parts } of alternatives) for (const part of parts) addPart(part, words);
}

function addPart(part: ChoicePart, words: Set<string>): void {
  if (part.kind === 'text') for (const one of part.text.match(word) ?? []) words.add(one);
  if (part.kind === 'input') for (const one of part.orElse ?? []) addPart(one, words);
}
