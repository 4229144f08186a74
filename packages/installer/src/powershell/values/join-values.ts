import { intersection, union } from './sets.ts';
import type { Site } from './site.ts';
import { nullValue, type Value } from './value.ts';

/** A value as one way has it, and the downloads that only this way has checked. */
interface Incoming {
  readonly value: Value;
  readonly clean: ReadonlySet<Site>;
}

/**
 * A value where two ways meet. It keeps what it tells about them: a flag that is set only where the check has
 * passed says later that it has.
 */
export function joinValues(a: Incoming, b: Incoming): Value {
  const [x, y] = [a.value, b.value];
  // No download is checked on one way only and on the other only: what it tells it tells still.
  if (x === y) return x;
  const algorithm = x.algorithm ?? y.algorithm;
  const type = x.type ?? y.type;
  const signs = x.signs ?? y.signs;
  const lambda = x.lambda ?? y.lambda;
  return {
    texts:
      x.texts.length && y.texts.length ? [...new Set([...x.texts, ...y.texts])].slice(0, 64) : [],
    canBeTrue: x.canBeTrue || y.canBeTrue,
    canBeFalse: x.canBeFalse || y.canBeFalse,
    content: union(x.content, y.content),
    hashes: union(x.hashes, y.hashes),
    compared: union(x.compared, y.compared),
    whenTrue: known(a, b, 'canBeTrue'),
    whenFalse: known(a, b, 'canBeFalse'),
    causes: union(x.causes, y.causes),
    ...(algorithm === undefined ? {} : { algorithm }),
    ...(type === undefined ? {} : { type }),
    ...(lambda ? { lambda } : {}),
    ...(signs ? { signs } : {}),
    ...(x.isPart || y.isPart ? { isPart: true } : {}),
    ...(x.isText || y.isText ? { isText: true } : {}),
    ...joinedParts(x, y),
  };
}

function known(a: Incoming, b: Incoming, can: 'canBeTrue' | 'canBeFalse'): ReadonlySet<Site> {
  const key = can === 'canBeTrue' ? 'whenTrue' : 'whenFalse';
  const [left, right] = [a, b].map(({ value, clean }) => union(value[key], clean));
  if (!left || !right) return new Set();
  if (!a.value[can]) return right;
  return b.value[can] ? intersection(left, right) : left;
}

function joinedParts(x: Value, y: Value): Pick<Value, 'table' | 'items'> {
  const items =
    x.items || y.items ? [...(x.items ?? []), ...(y.items ?? [])].slice(0, 256) : undefined;
  const tables = [x.table, y.table].flatMap((table) => (table ? [...table] : []));
  const isBoth = x.table !== undefined && y.table !== undefined;
  if (tables.length === 0) return items ? { items } : {};
  if (!isBoth) return { table: new Map(tables), ...(items ? { items } : {}) };
  const keys = new Set(tables.map(([key]) => key));
  const table = new Map(
    [...keys].map((key) => [key, joinPlain(x.table?.get(key), y.table?.get(key))]),
  );
  return { table, ...(items ? { items } : {}) };
}

const noSites: ReadonlySet<Site> = new Set();

function joinPlain(x: Value = nullValue, y: Value = nullValue): Value {
  return joinValues({ value: x, clean: noSites }, { value: y, clean: noSites });
}
