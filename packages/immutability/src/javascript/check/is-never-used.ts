import type { Call, Program } from '../program/program.ts';
import { walksFrom } from './walks-from.ts';

/** Whether all that is done with what a call fetches was seen, and nothing of it is unpacked, run or handed on. */
export function isNeverUsed(call: Call, program: Program): boolean {
  const { walks, isCut } = walksFrom(call, program);
  return (
    !isCut &&
    walks.length > 0 &&
    walks.every((one) => one.fetched > 0 && one.uses.length === 0 && one.over === undefined)
  );
}
