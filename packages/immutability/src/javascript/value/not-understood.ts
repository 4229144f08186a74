import { source } from './source.ts';
import type { Values } from './value.ts';

/** `why` is a clause for the report. */
export function notUnderstood(why: string): Values {
  return source({ kind: 'unknown', why });
}
