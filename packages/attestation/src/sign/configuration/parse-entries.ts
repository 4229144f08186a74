import { GuardError } from '@portcullis/core';
import { toFields } from '../../service/to-fields.ts';
import type { ServiceEntry } from './service-entry.ts';

/** The services of one list of a signing configuration; a list that is not there is empty. */
export function parseEntries(
  config: Readonly<Record<string, unknown>>,
  list: string,
): readonly ServiceEntry[] {
  const entries = config[list] ?? [];
  if (!Array.isArray(entries) || entries.length > most)
    throw new GuardError('bad-input', `"${list}" is no list of at most ${most} services`);
  return entries.map((entry: unknown, index) => {
    const parsed = parseEntry(toFields(entry));
    if (parsed === undefined)
      throw new GuardError(
        'bad-input',
        `"${list}[${index}]" is no service with "url", "majorApiVersion", "operator" and "validFor.start"`,
      );
    return parsed;
  });
}

const most = 100;

function parseEntry(entry: Readonly<Record<string, unknown>>): ServiceEntry | undefined {
  const { url, majorApiVersion, operator } = entry;
  const { start, end } = toFields(entry.validFor);
  const from = parseTime(start);
  const to = parseTime(end);
  if (from === undefined || (to === undefined && end !== undefined)) return undefined;
  if (typeof url !== 'string' || typeof operator !== 'string') return undefined;
  if (typeof majorApiVersion !== 'number') return undefined;
  return { url, majorApiVersion, start: from, end: to, operator };
}

/** https://protobuf.dev/reference/protobuf/google.protobuf/#timestamp: RFC 3339 */
function parseTime(value: unknown): Date | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value))
    return undefined;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
