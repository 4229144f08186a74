import { type CheckOutcome, unchecked } from '../../fetch/fetch.ts';
import type { Call, Program } from '../program/program.ts';
import { conclude } from './conclude.ts';
import { verifiersIn } from './verifiers-in.ts';
import { walksFrom } from './walks-from.ts';

/** What stands between a call that fetches and every use of what it brought. */
export function checkOf(call: Call, program: Program): CheckOutcome {
  const verifiers = verifiersIn(program);
  if (verifiers.length === 0) return unchecked;
  return conclude({ ...walksFrom(call, program), program, verifiers });
}
