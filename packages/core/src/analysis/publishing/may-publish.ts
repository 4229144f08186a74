import type { PublishCommand } from '../../facts/publish-commands.ts';
import { escapedPattern } from '../escaped-pattern.ts';
import { publishPrograms } from './match-command.ts';

/**
 * Whether a program that can publish and the word that makes it do so stand in one command line. It says no to
 * nearly every script, and parsing one costs a hundred times more.
 */
export function mayPublish(text: string): boolean {
  // A pattern is slow on what nobody writes, and such a text is not parsed either.
  if (text.length > 60_000) return true;
  if (!anyVerb.test(text)) return false;
  pattern ??= toPattern();
  return pattern.test(text);
}

// Every pattern below needs one of these: `ko`, `np` and `semantic-release` have no sub-command.
const anyVerb =
  /publish|push|upload|release|deploy|attest|sign|jib|sonatype|nexus|docker:|registry|imagetools|copy|\b(?:ko|np|ghr|cp|tag|sync|host|apply|resolve)\b/i;

let pattern: RegExp | undefined;

function toPattern(): RegExp {
  const programs = [...publishPrograms].map(([program, commands]) => {
    const words = [...new Set(commands.flatMap(decisiveWords))].join('|');
    return `${escapedPattern(program)}(?:\\.exe|\\.cmd)?(?:(?:@|==)[\\w.^~-]{1,50})?(?=[\\s"'\`,]|$)${between}(?:${words})`;
  });
  return new RegExp(`(?:^|[\\s"'\`(/\\\\|&;=])(?:${programs.join('|')})`);
}

/** What a publishing command line has behind its program, as patterns of which one has to fit. */
function decisiveWords({ words, when, argument }: PublishCommand): readonly string[] {
  if (argument !== undefined) return verbs;
  if (when !== undefined) return when.map(escapedPattern);
  return [words.slice(1).map(escapedPattern).join(between)];
}

// Up to the end of the line, continued lines included (PowerShell's too); bounded, since hostile lines are long.
const between = '(?:[^\\n\\\\`]|[\\\\`][\\s\\S]){0,500}?';

// What patterns for arguments have in common.
const verbs = [
  'publish',
  'release',
  'deploy',
  'Release',
  'jib',
  'upload',
  'Deploy',
  'sonatype',
  'nexus',
];
