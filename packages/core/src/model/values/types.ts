import type { Action } from '../action/types.ts';
import type { Possible } from '../expression/possible.ts';
import type { Job, Step } from '../workflow/types.ts';
import type { ScalarNode } from '../yaml/index.ts';

/** What a value can become: the texts that are known, and whether there can be others. */
export interface Values {
  readonly values: readonly string[];
  readonly open: boolean;
}

/** Where a value stands, which decides what its contexts mean. */
export interface ValueScope {
  readonly job?: Job | undefined;
  readonly step?: Step | undefined;
  readonly action?: Action | undefined;
  /** What the asker takes for granted, such as the event; asked before the files. */
  readonly told?: ((path: readonly string[]) => Possible | undefined) | undefined;
}

/** A scope on the way: what GitHub has not evaluated yet at this point is not looked up. */
export interface Reading extends ValueScope {
  readonly hidden: 'nothing' | 'env' | 'matrix';
  /** Shared by everything that one question leads to. */
  readonly budget: { fuel: number };
  read(scalar: ScalarNode, reading: Reading): Possible;
}
