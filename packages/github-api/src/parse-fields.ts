import { type Answer, unreadable } from './answer.ts';

/** The fields of an object. Each method throws HttpError when the field is not of its kind. */
export interface Fields {
  get(name: string): Answer;
  text(name: string): string;
  /** Undefined when it is absent or null. */
  optionalText(name: string): string | undefined;
  id(name: string): number;
  flag(name: string): boolean;
  /** ISO 8601 in UTC; undefined when it is absent or null. */
  optionalTime(name: string): string | undefined;
}

export function parseFields(answer: Answer): Fields {
  const { value } = answer;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw unreadable(answer, 'an object');
  const entries = new Map(Object.entries(value));
  const prefix = answer.path === '' ? '' : `${answer.path}.`;
  const get = (name: string): Answer => ({
    value: entries.get(name),
    path: `${prefix}${name}`,
    from: answer.from,
  });
  const optional = <Value>(name: string, parse: (field: Answer) => Value) =>
    (entries.get(name) ?? undefined) === undefined ? undefined : parse(get(name));
  return {
    get,
    text: (name) => parseText(get(name)),
    optionalText: (name) => optional(name, parseText),
    id: (name) => parseId(get(name)),
    flag: (name) => parseFlag(get(name)),
    optionalTime: (name) => optional(name, parseTime),
  };
}

function parseText(field: Answer): string {
  if (typeof field.value !== 'string') throw unreadable(field, 'a text');
  return field.value;
}

function parseId(field: Answer): number {
  if (typeof field.value !== 'number' || !Number.isSafeInteger(field.value))
    throw unreadable(field, 'a whole number');
  return field.value;
}

function parseFlag(field: Answer): boolean {
  if (typeof field.value !== 'boolean') throw unreadable(field, 'true or false');
  return field.value;
}

function parseTime(field: Answer): string {
  const time = Date.parse(parseText(field));
  if (Number.isNaN(time)) throw unreadable(field, 'a time');
  return new Date(time).toISOString();
}
