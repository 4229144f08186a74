import { fetchCommands } from '../../facts/fetch-commands.ts';
import type { Choice } from '../../fetch/choice.ts';
import { shown } from '../choices/shown.ts';
import type { CommandFetch } from './command-fetch.ts';
import { ghFetches } from './gh-fetches.ts';
import { gitFetches } from './git-fetches.ts';
import { imageFetches } from './image-fetches.ts';
import { nameOfProgram } from './name-of-program.ts';
import { pythonFetches } from './python-fetches.ts';
import { tableFetches } from './table-fetches.ts';
import { unwrapped } from './unwrapped.ts';
import { urlFetches } from './url-fetches.ts';

/** What one simple command line fetches: no shell in it is looked into. */
export function fetchesOfWords(words: readonly Choice[]): readonly CommandFetch[] {
  const [first, ...rest] = unwrapped(words);
  if (first === undefined || rest.some((one) => shown(one) === '--help')) return [];
  const program = nameOfProgram(shown(first));
  if (fetchCommands.fetchers.has(program)) return urlFetches(program, rest);
  if (program === 'git') return gitFetches(rest);
  if (program === 'gh') {
    const own = ghFetches(rest);
    if (own.length > 0) return own;
  }
  if (program === 'python') {
    const own = pythonFetches(rest);
    if (own.length > 0) return own;
  }
  return [...imageFetches(program, rest), ...tableFetches(program, rest)];
}
