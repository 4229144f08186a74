import type { Choice } from '../../fetch/choice.ts';
import type { Span } from './span.ts';

/** A call of a function of the script. */
export interface Call extends Span {
  readonly name: string;
  readonly words: readonly Choice[];
  /** The function is one of another file. */
  readonly isForeign: boolean;
}
