import type { GapVerdict, Mutability } from '@portcullis/core';
import type { Chance } from './chance-of.ts';
import type { Protections } from './protection-of.ts';
import type { Reading } from './readings-of.ts';

/** What a fetch comes to, before it is put into words. */
export interface Judgement {
  /** Whether it runs with the inputs as they are. */
  readonly chance: Chance;
  /** The readings that count: those with the inputs as they are, where there are any. */
  readonly readings: readonly Reading[];
  readonly protections: Protections;
  readonly mutability: Mutability;
  readonly verdict: GapVerdict;
}
