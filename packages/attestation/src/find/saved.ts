import { resolve } from 'node:path';
import type { Statement } from '../statement/statement.ts';
import { bundleStem } from '../store/bundle-stem.ts';
import { findBeside } from './beside.ts';
import type { Findings } from './found-bundle.ts';

/** What `saveBundle` may have left for a statement in an earlier try: anybody may have written it since. */
export function findSaved(
  statement: Pick<Statement, 'subject'>,
  folder: string,
): Promise<Findings> {
  return findBeside(resolve(folder, bundleStem(statement)));
}
