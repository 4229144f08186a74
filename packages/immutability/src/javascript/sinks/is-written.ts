import type { Call, Program } from '../program/program.ts';

/** Whether the function around a request writes what comes into a file: bytes, and no list of versions. */
export function isWritten(call: Call, program: Program): boolean {
  const fn = program.functionOf(call);
  if (fn === undefined) return false;
  const [start, end] = fn.range ?? [0, 0];
  return end - start < mostText && writes.test(program.textOf(fn));
}

const mostText = 6000;

const writes = /\bcreateWriteStream\b|\bwriteFile(?:Sync)?\b|\bpipeline\b/;
