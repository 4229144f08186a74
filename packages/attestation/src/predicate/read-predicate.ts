import { GuardError, quoted } from '@portcullis/core';
import { readBounded } from '../file/read-bounded.ts';
import { parseJson } from '../service/parse-json.ts';
import type { Predicate } from './predicate.ts';

export interface PredicateFile {
  readonly path: string;
  /** What it is for, in a message: `the SBOM`. */
  readonly purpose: string;
}

/** A JSON object from a file, which can be written again. GitHub's store takes no larger ones. */
export async function readPredicate({
  path,
  purpose,
}: PredicateFile): Promise<Predicate['predicate']> {
  const bytes = await readBounded({ path, purpose, maxBytes: 16 * 1024 * 1024 });
  const value = parseJson(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refused(path, `as ${purpose}: it is no JSON object in UTF-8`);
  if (!isWritable(value)) throw refused(path, `as ${purpose}: it is nested too deeply`);
  return { ...value };
}

/** What can be read may be too deep to be written. */
function isWritable(value: object): boolean {
  try {
    return JSON.stringify(value) !== '';
  } catch {
    return false;
  }
}

function refused(path: string, why: string): GuardError {
  return new GuardError('bad-input', `cannot use ${quoted(path)} ${why}`);
}
