import type { CommandLine } from './commands-in.ts';
import { programName } from './program-name.ts';

/**
 * The arguments behind a program and its sub-commands; undefined when the line calls something else. Options
 * may stand between, each with one value at most.
 */
export function wordsAfter(line: CommandLine, words: readonly string[]): CommandLine | undefined {
  const [program, ...subcommands] = words;
  const [first, ...rest] = line;
  if (first === undefined || programName(first) !== program) return undefined;
  let matched = 0;
  let mayBeValue = false;
  for (const [index, word] of rest.entries()) {
    if (matched === subcommands.length) return rest.slice(index);
    if (word === subcommands[matched]) matched += 1;
    else if (!isOption(word) && !mayBeValue) return undefined;
    mayBeValue = isOption(word) && !word.includes('=');
  }
  return matched === subcommands.length ? [] : undefined;
}

// `+nightly` picks a toolchain for cargo.
function isOption(word: string): boolean {
  return word.startsWith('-') || word.startsWith('+');
}
