import { type CommandLine, commandsIn, commandsInLines } from './commands-in.ts';
import { excerptOf } from './excerpt-of.ts';
import { plainLines } from './plain-lines.ts';
import type { Script } from './script-of.ts';

/**
 * The command lines of a script that stand in lines of interest: mostly few of a long script, which can be read
 * without the others, and reading all takes most of the time.
 */
export function linesAbout(
  script: Script,
  isOfInterest: (text: string) => boolean,
  isAsked: (program: string) => boolean,
): readonly CommandLine[] {
  const { text, isShell } = script;
  if (!isOfInterest(text)) return [];
  const isShort = isShell && text.length <= 60_000;
  const excerpt = isShort ? excerptOf(text, isOfInterest) : undefined;
  const plain = excerpt === undefined ? undefined : plainLines(excerpt);
  if (plain !== undefined) return plain;
  const read = excerpt === undefined ? undefined : commandsInLines(excerpt, isAsked);
  return (read ?? commandsIn(script, isAsked)).lines;
}
