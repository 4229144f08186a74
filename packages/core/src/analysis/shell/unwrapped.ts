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
    const inner = behindPrefix(each) ?? behindRunner(each);
    if (inner !== undefined && inner.length > 0) found.push(inner);
  }
  return found;
}

/** Whether a program of this name can be one that runs another. */
export function isWrapper(program: string): boolean {
  return commandWrappers.prefixes.has(program) || runners.has(program);
}

const runners = groupedBy(commandWrappers.runners, ([program = '']) => program);

function behindPrefix(line: CommandLine): CommandLine | undefined {
  const [first, ...rest] = line;
  if (first === undefined || !commandWrappers.prefixes.has(programName(first))) return undefined;
  return fromProgram(rest);
}

function behindRunner(line: CommandLine): CommandLine | undefined {
  for (const runner of runners.get(programName(line[0] ?? '')) ?? []) {
    const rest = wordsAfter(line, runner);
    if (rest !== undefined) return fromProgram(rest);
  }
  return undefined;
}

/** What follows options and assignments. An option's value is taken for the program, which then matches nothing. */
function fromProgram(words: CommandLine): CommandLine | undefined {
  const start = words.findIndex((word) => !word.startsWith('-') && !/^\w+=/.test(word));
  return start === -1 ? undefined : words.slice(start);
}
