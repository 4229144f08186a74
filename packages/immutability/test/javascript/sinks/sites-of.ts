import { shownParts } from '../../../src/fetch/shown-parts.ts';
import { fetchesInProgram } from '../../../src/javascript/sinks/fetches-in-program.ts';
import { programOf } from '../../support/program-of.ts';

/** The fetches of a text: kind, by what, and all that is fetched. */
export function sitesOf(
  text: string,
  others: Readonly<Record<string, string>> = {},
): readonly string[] {
  return fetchesInProgram(programOf(text, others)).fetches.map(({ kind, by, choice }) => {
    const what = choice.alternatives.map(({ parts }) => shownParts(parts)).join(' | ');
    return `${kind} ${by} ${what}`.trimEnd();
  });
}
