import { type PublishCommand, publishCommands } from '../../facts/publish-commands.ts';
import { groupedBy } from '../grouped-by.ts';
import type { CommandLine } from '../shell/commands-in.ts';
import { programName } from '../shell/program-name.ts';
import { wordsAfter } from '../shell/words-after.ts';

/** A command line that publishes. */
export interface CommandMatch {
  readonly command: PublishCommand;
  /** Its program and sub-commands, with the argument that decides where one does. */
  readonly text: string;
  readonly args: CommandLine;
}

/** The command that one of the lines is; what publishes for certain goes before what only sounds like it. */
export function matchCommand(lines: readonly CommandLine[]): CommandMatch | undefined {
  let guess: CommandMatch | undefined;
  for (const line of lines) {
    for (const command of publishPrograms.get(programName(line[0] ?? '')) ?? []) {
      const args = wordsAfter(line, command.words);
      const text = args === undefined ? undefined : publishingText(args, command);
      if (args === undefined || text === undefined) continue;
      if (command.isGuess !== true) return { command, text, args };
      guess ??= { command, text, args };
    }
  }
  return guess;
}

/** The commands of each program. */
export const publishPrograms: ReadonlyMap<string, readonly PublishCommand[]> = groupedBy(
  publishCommands,
  ({ words }) => words[0] ?? '',
);

/** undefined when the arguments say that nothing is published. */
function publishingText(args: CommandLine, command: PublishCommand): string | undefined {
  const { words, argument, when, unless, isGuess } = command;
  if (args.some((word) => word === '--help' || isLocal(word) || isFlag(word, unless)))
    return undefined;
  if (when !== undefined && !args.some((word) => isAmong(word, when))) return undefined;
  if (argument === undefined) return words.join(' ');
  const pattern = new RegExp(argument);
  const named = args.filter((word) => !word.startsWith('-'));
  const deciding = (isGuess === true ? named.slice(0, 1) : named).find((word) =>
    pattern.test(word),
  );
  return deciding === undefined ? undefined : `${words.join(' ')} ${deciding}`;
}

/** A registry on the runner itself is for tests. */
function isLocal(word: string): boolean {
  return /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|registry\.local)[:/]/.test(word);
}

function isFlag(word: string, flags: readonly string[] | undefined): boolean {
  if (flags === undefined) return false;
  return (
    flags.includes(word) ||
    (word.endsWith('=true') && flags.includes(word.slice(0, -'=true'.length)))
  );
}

/** `--push`, `--push=true`, or one that stands within a word: `-otype=registry`. */
function isAmong(word: string, wanted: readonly string[]): boolean {
  return wanted.some((one) => {
    if (one.startsWith('-')) return word === one || word === `${one}=true`;
    return word.includes(one);
  });
}
