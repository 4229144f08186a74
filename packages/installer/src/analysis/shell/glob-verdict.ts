import { globTest } from './glob-test.ts';
import type { Verdict } from './split.ts';
import type { Value } from './value.ts';

/** Whether a pattern fits what is only known in part: `*.zip` says something of `{tmp}/tool.tar.gz`. */
export function globVerdict({ atoms }: Value[number], glob: string): Verdict {
  const letters = atoms.flatMap((one) => (typeof one === 'string' ? [one] : []));
  if (letters.length === atoms.length) return globTest(glob)(letters.join('')) ? 'yes' : 'no';
  const end = /^\*([^*?[\]]+)$/.exec(glob)?.[1];
  const start = /^([^*?[\]]+)\*$/.exec(glob)?.[1];
  const text = end === undefined ? atoms[0] : atoms.at(-1);
  const wanted = end ?? start;
  if (wanted === undefined || typeof text !== 'string') return 'both';
  const isThere = end === undefined ? text.startsWith(wanted) : text.endsWith(wanted);
  if (isThere) return 'yes';
  // What is not known may go on with the letters that are missing.
  return text.length >= wanted.length ? 'no' : 'both';
}
