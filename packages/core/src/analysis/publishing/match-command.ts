import { type PublishCommand, publishCommands } from '../../facts/publish-commands.ts';
import { groupedBy } from '../grouped-by.ts';
import type { CommandLine } from '../shell/commands-in.ts';
import { programName } from '../shell/program-name.ts';
import { wordsAfter } from '../shell/words-after.ts';

/** The command that one of the lines is; what publishes for certain goes before what only sounds like it. */
export function matchCommand(lines: readonly CommandLine[]): PublishCommand | undefined {
  let guess: PublishCommand | undefined;
  for (const line of lines) {
    for (const command of publishPrograms.get(programName(line[0] ?? '')) ?? []) {
      const args = wordsAfter(line, command.words);
      if (args === undefined || !isPublishing(args, command)) continue;
      if (command.isGuess !== true) return command;
      guess ??= command;
    }
  }
  return guess;
}

/** The commands of each program. */
export const publishPrograms: ReadonlyMap<string, readonly PublishCommand[]> = groupedBy(
  publishCommands,
  ({ words }) => words[0] ?? '',
);

function isPublishing(args: CommandLine, command: PublishCommand): boolean {
  const { argument, when, unless, isGuess } = command;
  if (args.some((word) => word === '--help' || isLocal(word) || isFlag(word, unless))) return false;
  if (when !== undefined && !args.some((word) => isAmong(word, when))) return false;
  if (argument === undefined) return true;
  const pattern = new RegExp(argument);
  if (isGuess !== true) return args.some((word) => pattern.test(word));
  const script = args.find((word) => !word.startsWith('-'));
  return script !== undefined && pattern.test(script);
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
