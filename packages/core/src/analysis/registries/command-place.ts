import type { Place, Step } from '../../model/index.ts';
import { escapedPattern } from '../escaped-pattern.ts';

/** Where a command stands in the script of a step; the whole script when its words are not found as they are. */
export function commandPlace({ run }: Step, words: readonly string[]): Place | undefined {
  if (run === undefined) return undefined;
  const pattern = new RegExp(`(?<![\\w-])${words.map(escapedPattern).join(gap)}(?![\\w-])`);
  const match = pattern.exec(run.value);
  return match === null ? run : run.part(match.index, match.index + match[0].length);
}

// Within one line, continued ones included.
const gap = '(?:[^\\n\\\\`]|[\\\\`][\\s\\S]){0,200}?';
