import type { Fetch } from '../fetch/fetch.ts';
import { fillIn } from './fill-in.ts';
import type { GivenInputs } from './given-inputs.ts';
import { mutabilityOfText } from './mutability/mutability-of-text.ts';
import type { Reading } from './readings-of.ts';

interface Read {
  readonly readings: readonly Reading[];
  readonly inputs: GivenInputs;
}

/** Whether an exact version in this input alone would make it better. */
export function isMovedBy(name: string, fetch: Fetch, { readings, inputs }: Read): boolean {
  const exactly = (other: string) => (other === name ? undefined : inputs.valueOf(other));
  return readings.some(({ alternative, filled, mutability }) => {
    if (filled.isAnswered || mutability !== 'floating') return false;
    const { text } = fillIn(alternative.parts, { ...inputs, valueOf: exactly });
    return mutabilityOfText(fetch.kind, text) !== 'floating';
  });
}
