import type { PsNode } from '../tree/ps-node.ts';
import { derive } from '../values/derive.ts';
import { joinValues } from '../values/join-values.ts';
import type { Cause } from '../values/site.ts';
import { nullValue, textValue, unknownValue, type Value } from '../values/value.ts';
import type { Machine } from './machine.ts';

type Of<K extends PsNode['kind']> = Extract<PsNode, { readonly kind: K }>;

/** `$table.name`, `$hash.Hash`, `[IO.Path]::PathSeparator`. */
export function evaluateMember(machine: Machine, { object, name }: Of<'member'>): Value {
  const holder = machine.evaluate(object);
  const key = machine.evaluate(name);
  if (holder.table) return entryOf(holder.table, key);
  const [word = 'value'] = key.texts;
  if (/^(?:hash|hashstring)$/i.test(word) && holder.hashes.size > 0)
    return { ...derive([holder]), isText: true };
  if (/^(?:fullname|path|pspath|providerpath)$/i.test(word) && holder.type === undefined)
    return holder;
  if (holder.type === 'authenticode') return signatureOf(holder, word);
  if (/^(?:content|rawcontentstream|value|line|groups|captures)$/i.test(word))
    return derive([holder]);
  const texts =
    holder.texts.length === 1 ? [`{${(holder.texts[0] ?? '').replace(/[{}]/g, '')}.${word}}`] : [];
  if (holder.hashes.size > 0 || holder.content.size > 0) return derive([holder], texts);
  if (holder.causes.size > 0 && holder.type === undefined) return { ...holder, texts };
  return texts.length > 0 ? textValue(texts) : unknownValue;
}

/** Of what Get-AuthenticodeSignature says the status tells whether the bytes are right, the rest who signed them. */
function signatureOf(holder: Value, word: string): Value {
  if (/^status$/i.test(word)) return holder;
  return { ...unknownValue, type: 'authenticode', signs: holder.signs ?? holder.hashes };
}

/** `$table["name"]`, `$parts[0]`. */
export function evaluateIndex(machine: Machine, { object, index }: Of<'index'>): Value {
  const holder = machine.evaluate(object);
  const key = machine.evaluate(index);
  if (holder.table) return entryOf(holder.table, key);
  const at = Number(key.texts[0]);
  const item = holder.items?.at(Number.isInteger(at) ? at : 0);
  return item ?? { ...derive([holder]), ...(holder.isText ? { isPart: true } : {}) };
}

/** One entry where the key is known, otherwise any: with a gap where one has none. */
function entryOf(table: ReadonlyMap<string, Value>, key: Value): Value {
  const isKnown = key.texts.length > 0 && !key.texts.some((text) => text.includes('{'));
  if (isKnown) return chosenOf(table, key.texts);
  const known = anyEntries.get(table) ?? chosenOf(table, undefined);
  anyEntries.set(table, known);
  return known;
}

/** A table of many versions is asked more than once. */
const anyEntries = new WeakMap<ReadonlyMap<string, Value>, Value>();

function chosenOf(table: ReadonlyMap<string, Value>, keys: readonly string[] | undefined): Value {
  const [, unnamed] = [...table].find(([name]) => name.includes('{')) ?? [];
  const named = keys?.map((text) => table.get(text.toLowerCase()) ?? withGap(unnamed));
  const found = named ?? [...table.values()];
  // A platform that has no record has no artifact either.
  const hasRecords = found.some((entry) => entry?.table !== undefined);
  const entries = hasRecords ? found.filter((entry) => entry !== undefined) : found;
  const joined = entries.reduce<Value | undefined>(
    (before, entry = gap) => (before ? join(before, entry) : entry),
    undefined,
  );
  const value = joined ?? gap;
  if (hasRecords) return withGaps(value, entries);
  const isGapped = !keys || (value.canBeFalse && value.canBeTrue);
  const causes = unnamed ? new Set<Cause>(['entry']) : armCause;
  return isGapped ? { ...value, canBeFalse: true, causes } : value;
}

/** What may have been put there under a name that only the list knows. */
function withGap(value: Value | undefined): Value | undefined {
  if (!value) return undefined;
  return { ...value, canBeFalse: true, causes: new Set<Cause>(['entry']) };
}

const armCause: ReadonlySet<Cause> = new Set<Cause>(['arm']);
const gap: Value = { ...nullValue, causes: armCause };

/** A key that some records of a table lack is empty for their arms. */
function withGaps(record: Value, entries: readonly (Value | undefined)[]): Value {
  if (!record.table) return record;
  const table = [...record.table].map(([key, value]): [string, Value] => {
    const isEverywhere = entries.every((entry) => {
      const own = entry?.table?.get(key);
      return own !== undefined && (own.canBeTrue || own.table !== undefined);
    });
    return [key, isEverywhere ? value : { ...value, canBeFalse: true, causes: armCause }];
  });
  return { ...record, table: new Map(table) };
}

function join(a: Value, b: Value): Value {
  return joinValues({ value: a, clean: new Set() }, { value: b, clean: new Set() });
}
