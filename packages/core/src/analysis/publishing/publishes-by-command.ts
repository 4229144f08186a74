import type { PublishCommand } from '../../facts/publish-commands.ts';
import { commandsIn, commandsInLines, type ShellCommands } from '../shell/commands-in.ts';
import { excerptOf } from '../shell/excerpt-of.ts';
import type { Script } from '../shell/script-of.ts';
import { isWrapper, unwrapped } from '../shell/unwrapped.ts';
import { matchCommand, publishPrograms } from './match-command.ts';
import { mayPublish } from './may-publish.ts';

/** A command of a script that publishes. */
export interface PublishingCommand {
  readonly command: PublishCommand;
  /** Its program and sub-commands. */
  readonly text: string;
  readonly isCertain: boolean;
}

const cache = new Map<string, readonly PublishingCommand[]>();
const maxCached = 4_096;

/** The commands of a script that publish something, each kind once. */
export function publishesByCommand(script: Script): readonly PublishingCommand[] {
  if (!mayPublish(script.text)) return [];
  const key = `${script.isShell} ${script.text}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= maxCached) cache.clear();
  const found = find(script);
  cache.set(key, found);
  return found;
}

function find(script: Script): readonly PublishingCommand[] {
  const { lines, isRough } = excerpted(script) ?? commandsIn(script, isAsked);
  const found = new Map<PublishCommand, PublishingCommand>();
  for (const line of lines) {
    const command = matchCommand(isRough ? tails(line) : unwrapped(line));
    if (command === undefined || found.has(command)) continue;
    const isCertain = !isRough && command.isGuess !== true;
    found.set(command, { command, text: command.words.join(' '), isCertain });
  }
  return [...found.values()];
}

/** Mostly one line of a long script matters, and reading the others takes most of the time. */
function excerpted({ text, isShell }: Script): ShellCommands | undefined {
  const excerpt = isShell && text.length < 100_000 ? excerptOf(text, mayPublish) : undefined;
  return excerpt === undefined ? undefined : commandsInLines(excerpt, isAsked);
}

function isAsked(program: string): boolean {
  return publishPrograms.has(program) || isWrapper(program);
}

function tails(line: readonly string[]): readonly (readonly string[])[] {
  return line.slice(0, 50).map((_, index) => line.slice(index));
}
