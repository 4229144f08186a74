import type { Gather } from '@portcullis/audit';
import { gatherGaps } from '@portcullis/immutability';
import { goOnline } from './go-online.ts';
import type { GuardInputs } from './guard-inputs.ts';

/** Asks servers as `goOnline` does, and reads the actions that are used, too. */
export function goDeep(inputs: GuardInputs): Gather {
  return goOnline(inputs, (questions, upstream) => gatherGaps(questions, { upstream }));
}
