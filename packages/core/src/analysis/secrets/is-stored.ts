import { passesOn } from '../passes-on.ts';
import type { SecretRead } from './secret-use.ts';
import { tokenName } from './token-name.ts';

/** Whether it hands on a secret that somebody stored: the job's own token is none, and a comparison hands on nothing. */
export function isStored({ kind, name, tree, around }: SecretRead): boolean {
  return kind !== 'all' && name !== tokenName && passesOn(tree, around);
}
