import type { GitObject } from './git-object.ts';

/** An object, and the id that its own bytes have; never one that a server claims. */
export interface PackObject extends GitObject {
  readonly id: string;
}
