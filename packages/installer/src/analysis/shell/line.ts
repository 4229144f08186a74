import type { Context } from './context.ts';
import type { State } from './state.ts';
import type { NodeOf } from './syntax.ts';

/** A command as it is written, where the script gets to it. */
export interface Line {
  readonly command: NodeOf<'Command'>;
  readonly state: State;
  readonly context: Context;
}
