import type { AuditedTree, Gathered } from '@portcullis/closure';

/**
 * Asks the outside what trees use: passed in, so that a program which asks no server has none of the code for it.
 * Never throws for what a server did.
 */
export type Gather = (trees: readonly AuditedTree[]) => Promise<Gathered>;
