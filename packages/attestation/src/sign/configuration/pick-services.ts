import { GuardError } from '@portcullis/core';
import { toFields } from '../../service/to-fields.ts';
import type { ServiceEntry } from './service-entry.ts';

export interface Pick {
  /** Of the list, for messages. */
  readonly name: string;
  /** Versions of its interface that we speak. */
  readonly versions: readonly number[];
  /** `{selector, count}` of the file; a list without one is not used. */
  readonly selection: unknown;
  readonly now: Date;
}

/**
 * Of each operator the service of the highest version that we speak, valid now, the newest first; then as many as the
 * selector says: https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto
 */
export function pickServices(
  entries: readonly ServiceEntry[],
  { name, versions, selection, now }: Pick,
): readonly ServiceEntry[] {
  if (selection === undefined) return [];
  const usable = entries.filter(
    (entry) => versions.includes(entry.majorApiVersion) && isValid(entry, now),
  );
  const sorted = usable.toSorted(
    (a, b) => b.majorApiVersion - a.majorApiVersion || b.start.getTime() - a.start.getTime(),
  );
  const picked = sorted.filter(
    ({ operator }, index) => sorted.findIndex((other) => other.operator === operator) === index,
  );
  const count = toCount(toFields(selection), { name, available: picked.length });
  if (count > picked.length || count === 0)
    throw new GuardError(
      'bad-input',
      `"${name}" has ${picked.length} services that are valid now and that can be asked, and ${Math.max(1, count)} are needed`,
    );
  return picked.slice(0, count);
}

/** Both ends belong to the time. */
function isValid({ start, end }: ServiceEntry, now: Date): boolean {
  return start <= now && (end === undefined || now <= end);
}

function toCount(
  { selector, count }: Readonly<Record<string, unknown>>,
  { name, available }: { readonly name: string; readonly available: number },
): number {
  switch (selector) {
    case 'ANY':
      return 1;
    case 'ALL':
      return available;
    case 'EXACT':
      if (typeof count === 'number' && Number.isSafeInteger(count) && count > 0) return count;
  }
  throw new GuardError(
    'bad-input',
    `the selector of "${name}" is not "ANY", "ALL" or "EXACT" with a count`,
  );
}
