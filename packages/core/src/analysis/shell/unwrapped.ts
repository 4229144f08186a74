import { commandWrappers } from '../../facts/command-wrappers.ts';
import { groupedBy } from '../grouped-by.ts';
import type { CommandLine } from './commands-in.ts';
import { programName } from './program-name.ts';
import { wordsAfter } from './words-after.ts';

/** A command line, and what is left of it behind `sudo`, `env A=b`, `npx`, `uv run` and the like. */
export function unwrapped(line: CommandLine): readonly CommandLine[] {
  const found: CommandLine[] = [line];
  for (const each of found) {
    if (found.length > 8) break;
    found.push(...(behindPrefix(each) ?? []), ...(behindRunner(each) ?? []));
  }
  return found;
}

/** Whether a program of this name can be one that runs another. */
export function isWrapper(program: string): boolean {
  // `$guard npm publish`: a variable that is empty, or another command.
  return program.startsWith('$') || commandWrappers.prefixes.has(program) || runners.has(program);
}

const runners = groupedBy(commandWrappers.runners, ([program = '']) => program);

function behindPrefix(line: CommandLine): readonly CommandLine[] | undefined {
  const [first = '', ...rest] = line;
  const isPrefix = first.startsWith('$') || commandWrappers.prefixes.has(programName(first));
  return isPrefix ? fromProgram(rest) : undefined;
}

function behindRunner(line: CommandLine): readonly CommandLine[] | undefined {
  for (const runner of runners.get(programName(line[0] ?? '')) ?? []) {
    const rest = wordsAfter(line, runner);
    if (rest !== undefined) return fromProgram(rest);
  }
  return undefined;
}

/** What follows options and assignments; the first word behind an option may be the option's value. */
function fromProgram(words: CommandLine): readonly CommandLine[] {
  const start = words.findIndex((word) => !word.startsWith('-') && !/^\w+=(?!=)/.test(word));
  if (start === -1) return [];
  const isMaybeValue = words[start - 1]?.startsWith('-') === true && start + 1 < words.length;
  return isMaybeValue ? [words.slice(start), words.slice(start + 1)] : [words.slice(start)];
}
