import type { WantedFile } from '../git-client.ts';

/** Of one file; a larger one is not what a runner reads as a workflow or an action. The audit of a tree has the same bound. */
const usual = 1024 * 1024;

/** No object is read that is larger. */
const most = 8 * usual;

/** Whoever reads more than workflows and actions says so. */
export function maxFileBytes({ maxBytes = usual }: Pick<WantedFile, 'maxBytes'>): number {
  return Math.min(maxBytes, most);
}
