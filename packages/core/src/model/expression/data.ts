/** A value of the expression language. Keys of objects are case-insensitive: lower case here. */
export type Data = string | number | boolean | null | readonly Data[] | DataObject;
interface DataObject extends ReadonlyMap<string, Data> {}

/** A value that is no list and no object. */
export function isPrimitive(data: Data): data is string | number | boolean | null {
  return data === null || typeof data !== 'object';
}

export function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}

/** What counts as true: not `false`, `0`, `NaN`, `''` or null. */
export function isTruthy(data: Data): boolean {
  return typeof data === 'object' ? data !== null : Boolean(data);
}

/** The text that GitHub puts in an expression's place. Numbers have 15 digits: `3.10` becomes `3.1`. */
export function toText(data: Data): string {
  if (data === null) return '';
  if (typeof data === 'number') return numberText(data);
  if (typeof data === 'object') return isList(data) ? 'Array' : 'Object';
  return String(data);
}

function numberText(value: number): string {
  return String(Number.isFinite(value) ? Number(value.toPrecision(15)) : value);
}

/** Number() in JavaScript, as GitHub takes it over. */
export function toNumber(data: Data): number {
  if (typeof data === 'string') return /^[+-]?0[bB]/.test(data.trim()) ? Number.NaN : Number(data);
  return isPrimitive(data) ? Number(data) : Number.NaN;
}

/** The value that JSON text spells; undefined when it is none or nested too deeply. */
export function fromJson(text: string): Data | undefined {
  try {
    return toData(JSON.parse(text), 0);
  } catch {
    return undefined;
  }
}

function toData(value: unknown, depth: number): Data {
  if (depth > 50) throw new RangeError('nested too deeply');
  if (value === null || typeof value !== 'object') return primitive(value);
  if (Array.isArray(value)) return value.map((item) => toData(item, depth + 1));
  const entries = Object.entries(value);
  return new Map(entries.map(([key, item]) => [key.toLowerCase(), toData(item, depth + 1)]));
}

function primitive(value: unknown): Data {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}
