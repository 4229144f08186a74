import { withConditions } from '../../script/choices/with-conditions.ts';
import type { ArgumentList, ListWord } from './argument-list.ts';
import { unknownWord } from './unknown-word.ts';

/** Lists one after the other, each of them one of several: all that can come of it, as far as these can be counted. */
export function listsInRow(row: readonly (readonly ArgumentList[])[]): readonly ArgumentList[] {
  const count = row.reduce((product, lists) => Math.min(product * lists.length, tooMany), 1);
  if (count === tooMany) return [{ words: row.flatMap(ofSome), when: [] }];
  return row.reduce<readonly ArgumentList[]>(
    (before, lists) => before.flatMap((one) => lists.flatMap((other) => joined(one, other))),
    [{ words: [], when: [] }],
  );
}

const tooMany = 17;

const mostWords = 60;

/** The longest says most of what can be there, and nothing of what has to be. */
function ofSome(lists: readonly ArgumentList[]): readonly ListWord[] {
  const [only, ...others] = lists;
  if (others.length === 0) return only?.words ?? [];
  const longest = lists.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  return longest.words.map(({ choice }) => ({ choice, isSure: false }));
}

function joined(one: ArgumentList, other: ArgumentList): readonly ArgumentList[] {
  const when = withConditions(one.when, other.when);
  if (when === undefined) return [];
  const words = [...one.words, ...other.words];
  const isMore = words.length > mostWords;
  return [{ words: isMore ? [...words.slice(0, mostWords), unknownWord] : words, when }];
}
