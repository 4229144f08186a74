import { GuardError } from '@portcullis/core';

/** A value of a JSON file that somebody gives us, with the way to it for whoever has to mend the file. */
export interface JsonSpot {
  readonly value: unknown;
  /** `repositories["a/b"].refs` */
  readonly where: string;
}

/** An object with these members and no others. */
export function expectMembers(
  spot: JsonSpot,
  required: readonly string[],
  optional: readonly string[] = [],
): (name: string) => JsonSpot {
  const object = expectObject(spot);
  for (const name of object.keys()) {
    if (required.includes(name) || optional.includes(name)) continue;
    throw recordingError(below(spot, name), 'is not known');
  }
  const missing = required.find((name) => !object.has(name));
  if (missing !== undefined) throw recordingError(below(spot, missing), 'is missing');
  return (name) => ({ ...below(spot, name), value: object.get(name) });
}

/** An object as a table from names to values. */
export function expectTable<Value>(
  spot: JsonSpot,
  parse: (entry: JsonSpot) => Value,
): Readonly<Record<string, Value>> {
  const entries = [...expectObject(spot)];
  return Object.fromEntries(
    entries.map(([name, value]) => [name, parse({ ...below(spot, name), value })]),
  );
}

export function expectList<Value>(
  spot: JsonSpot,
  parse: (item: JsonSpot) => Value,
): readonly Value[] {
  const { value, where } = spot;
  if (!Array.isArray(value)) throw recordingError(spot, 'is no list');
  return value.map((item: unknown, index) => parse({ value: item, where: `${where}[${index}]` }));
}

export function expectText(spot: JsonSpot): string {
  if (typeof spot.value === 'string') return spot.value;
  throw recordingError(spot, 'is no text');
}

export function expectWord<Word extends string>(spot: JsonSpot, words: readonly Word[]): Word {
  const word = words.find((known) => known === spot.value);
  if (word !== undefined) return word;
  throw recordingError(spot, `is none of ${words.join(', ')}`);
}

export function expectCount(spot: JsonSpot): number {
  const { value } = spot;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw recordingError(spot, 'is no whole number');
}

export function expectFlag(spot: JsonSpot): boolean {
  if (typeof spot.value === 'boolean') return spot.value;
  throw recordingError(spot, 'is neither true nor false');
}

/** The name of a git object: 40 digits of SHA-1, 64 of SHA-256. */
export function expectObjectName(spot: JsonSpot): string {
  const text = expectText(spot);
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return text;
  throw recordingError(spot, 'is no name of a git object');
}

/** As a live server's is written: rules count days with it. */
export function expectTime(spot: JsonSpot): string {
  const text = expectText(spot);
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text);
  if (isTime && !Number.isNaN(Date.parse(text))) return text;
  throw recordingError(spot, 'is no time, as in "2027-01-31T12:00:00Z"');
}

function expectObject(spot: JsonSpot): ReadonlyMap<string, unknown> {
  const { value } = spot;
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return new Map(Object.entries(value));
  throw recordingError(spot, 'is no object');
}

/** The refusal of a recording that is not what this version writes. */
export function recordingError({ where }: JsonSpot, what: string): GuardError {
  const place = where === '' ? 'the whole' : `"${where}"`;
  return new GuardError(
    'bad-recording',
    `cannot read the recording: ${place} ${what}; make a new one with "--record"`,
  );
}

function below({ where, value }: JsonSpot, name: string): JsonSpot {
  const isPlain = /^[A-Za-z]{1,40}$/.test(name);
  const dot = where === '' ? '' : '.';
  const step = isPlain ? `${dot}${name}` : `[${JSON.stringify(name.slice(0, 200))}]`;
  return { value, where: where + step };
}
