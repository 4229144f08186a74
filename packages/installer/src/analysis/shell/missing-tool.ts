import type { Context } from './context.ts';
import { isHasher } from './facts.ts';
import { hashIn } from './hash-in.ts';
import type { State } from './state.ts';
import { lookUp } from './table.ts';
import { type Alternative, lettersOf } from './value.ts';

/**
 * Where its program is missing a hash is no letters at all, and `case "$want" in "$got"*)` and `grep "$got"` fit
 * anything: the program, unless it is known to be there or the script ends without it.
 */
export function missingTool(
  pattern: Alternative,
  state: State,
  { shared }: Context,
): string | undefined {
  const hash = hashIn(pattern);
  if (hash === undefined || hash.isSet === true || !fitsWithout(pattern)) return undefined;
  const { start, end } = hash.at;
  const tool = /^[\w.-]{1,40}/.exec(shared.text.slice(start, start + 40))?.[0] ?? '';
  const known = lettersOf(lookUp(state.variables, `program ${tool}`) ?? []);
  if (!isHasher(tool) || known === 'there') return undefined;
  return isStopped(shared.text.slice(end, end + 200), state) ? undefined : tool;
}

function fitsWithout({ atoms }: Alternative): boolean {
  const rest = atoms.map((one) => {
    if (typeof one === 'string') return one;
    return one.kind === 'hash' ? '' : '…';
  });
  return /^\^?(?:\.?\*){0,4}$/.test(rest.join(''));
}

/** By what stands behind it: of a pipe only the last command counts, and `|| true` forgives. */
function isStopped(behind: string, { errexit, pipefail }: State): boolean {
  const [line = ''] = behind.split('\n');
  const isPiped = /^[^|)]*\|(?!\|)/.test(line);
  if (isPiped && !pipefail) return false;
  const otherwise = /\|\|\s*(\S+)/.exec(line)?.[1];
  return otherwise === undefined ? errexit : !/^(?:true|:|echo|printf)\b|^:/.test(otherwise);
}
