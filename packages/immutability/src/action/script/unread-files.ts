import type { Place } from '@portcullis/core';
import { type Found, nothing } from '../../fetch/found.ts';
import type { FilesIn } from './files-in.ts';

/** A doubt for a script that names more than is looked at; `at` is the script. */
export function unreadFiles({ isWhole }: Pick<FilesIn, 'isWhole'>, at: Place): Found {
  if (isWhole) return nothing;
  const why = 'it names more files than are looked at';
  return { fetches: [], doubts: [{ at: { ...at, end: at.start }, why }] };
}
