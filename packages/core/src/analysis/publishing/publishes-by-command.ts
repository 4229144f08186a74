import type { PublishCommand } from '../../facts/publish-commands.ts';
import type { Job, ScalarNode, Step } from '../../model/index.ts';
import {
  type CommandLine,
  commandsIn,
  commandsInLines,
  type ShellCommands,
} from '../shell/commands-in.ts';
import { excerptOf } from '../shell/excerpt-of.ts';
import { plainLines } from '../shell/plain-lines.ts';
import { type Script, scriptOf } from '../shell/script-of.ts';
import { isWrapper, unwrapped } from '../shell/unwrapped.ts';
import { type CommandMatch, matchCommand, publishPrograms } from './match-command.ts';
import { mayPublish } from './may-publish.ts';

/** A command of a script that publishes. */
interface PublishingCommand extends CommandMatch {
  readonly isCertain: boolean;
  /** The arguments of each time that it is called. */
  readonly calls: readonly CommandLine[];
}

const cache = new WeakMap<ScalarNode, readonly PublishingCommand[]>();

/** The commands of a step's script that publish something, each kind once. */
export function publishesByCommand(step: Step, job: Job | undefined): readonly PublishingCommand[] {
  if (step.run === undefined) return [];
  const known = cache.get(step.run);
  if (known !== undefined) return known;
  const script = mayPublish(step.run.value) ? scriptOf(step, job) : undefined;
  const found = script === undefined ? [] : find(script);
  cache.set(step.run, found);
  return found;
}

function find(script: Script): readonly PublishingCommand[] {
  const { lines, isRough } = excerpted(script) ?? commandsIn(script, isAsked);
  const found = new Map<PublishCommand, PublishingCommand>();
  for (const line of lines) {
    const match = matchCommand(isRough ? tails(line) : unwrapped(line));
    if (match === undefined) continue;
    const isCertain = !isRough && match.command.isGuess !== true;
    const known = found.get(match.command) ?? { ...match, isCertain, calls: [] };
    found.set(match.command, { ...known, calls: [...known.calls, match.args] });
  }
  return [...found.values()];
}

/** Mostly one line of a long script matters, and reading the others takes most of the time. */
function excerpted({ text, isShell }: Script): ShellCommands | undefined {
  const excerpt = isShell && text.length <= 60_000 ? excerptOf(text, mayPublish) : undefined;
  if (excerpt === undefined) return undefined;
  const lines = plainLines(excerpt);
  return lines === undefined ? commandsInLines(excerpt, isAsked) : { lines, isRough: false };
}

function isAsked(program: string): boolean {
  return publishPrograms.has(program) || isWrapper(program);
}

function tails(line: readonly string[]): readonly (readonly string[])[] {
  return line.slice(0, 50).map((_, index) => line.slice(index));
}
