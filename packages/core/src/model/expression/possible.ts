import { type Data, isPrimitive, isTruthy } from './data.ts';

/** What an expression can become: the values that are known, and whether there can be others. */
export interface Possible {
  readonly values: readonly Data[];
  readonly rest: Rest;
}

/** Other values than the known ones: none, only such as count as false or as true, or any. */
type Rest = 'none' | 'falsy' | 'truthy' | 'any';

/** More values than this are not told apart. */
const maxValues = 256;

export const anything: Possible = { values: [], rest: 'any' };
export const nothing: Possible = { values: [], rest: 'none' };
export const eitherBoolean: Possible = { values: [true, false], rest: 'none' };

export function only(value: Data): Possible {
  return { values: [value], rest: 'none' };
}

export function union(left: Possible, right: Possible): Possible {
  return unionOf([left, right]);
}

/** Of any number at once: one after the other would be quadratic. */
export function unionOf(parts: readonly Possible[]): Possible {
  const values = distinct(parts.flatMap((part) => part.values));
  const rest = parts.reduce((all, part) => joined(all, part.rest), nothing.rest);
  return values.length > maxValues
    ? { values: values.slice(0, maxValues), rest: 'any' }
    : { values, rest };
}

function joined(left: Rest, right: Rest): Rest {
  if (left === right || right === 'none') return left;
  return left === 'none' ? right : 'any';
}

function distinct(values: readonly Data[]): readonly Data[] {
  const seen = new Set<unknown>();
  return values.filter((value) => {
    const key = isPrimitive(value) ? `${typeof value} ${value}` : value;
    return seen.size < seen.add(key).size;
  });
}

/** The part that counts as true, or as false. */
export function part({ values, rest }: Possible, truth: boolean): Possible {
  const name = truth ? 'truthy' : 'falsy';
  return {
    values: values.filter((value) => isTruthy(value) === truth),
    rest: rest === 'any' || rest === name ? name : 'none',
  };
}

/** Whether it counts as true whatever happens, as false whatever happens; undefined when both can be. */
export function truthOf(possible: Possible): boolean | undefined {
  const [yes, no] = [part(possible, true), part(possible, false)].map(
    ({ values, rest }) => values.length > 0 || rest !== 'none',
  );
  return yes === no ? undefined : yes;
}
