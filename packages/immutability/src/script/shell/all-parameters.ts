import type { Choice } from '../../fetch/choice.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import type { Context, State } from './context.ts';

/** `"$@"`; what only the caller of the script knows is one word of which nothing is known. */
export function allParameters({ positional }: State, { shared }: Context): readonly Choice[] {
  if (positional !== undefined) return positional;
  const { variables } = shared.text;
  const given: Choice[] = [];
  for (let index = 1; index <= mostGiven; index += 1) {
    const one = variables.get(`${index}`);
    if (one === undefined) break;
    given.push(one);
  }
  if (given.length === mostGiven) given.push(theRest);
  return given.length > 0 ? given : [theRest];
}

/** More than callers are asked for. */
const mostGiven = 30;

/** Stands for all words from here on. */
export const theRest = partChoice({
  kind: 'unknown',
  why: 'only the caller of the script knows its arguments',
});
