import { setFlagsFromString } from 'node:v8';

/**
 * An audit ends before V8's optimizing compiler has paid for itself, so it is asked to wait longer: a tenth less
 * time and a third less work (docs/decisions/0006-performance.md). Other versions keep their defaults, since V8
 * prints a warning for a flag that it does not know.
 */
export function tuneEngine(): void {
  const flag = flags.get(process.versions.v8.split('.', 1).join());
  if (flag !== undefined) setFlagsFromString(flag);
}

/** By V8's major version: 11 is Node 20, 13 is Node 24. */
const flags: ReadonlyMap<string, string> = new Map([
  ['11', '--interrupt-budget=500000'],
  ['13', '--invocation-count-for-turbofan=20000'],
]);
