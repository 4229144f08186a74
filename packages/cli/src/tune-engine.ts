import { setFlagsFromString } from 'node:v8';

/**
 * Asks V8 for less than it would do for a program that runs long (docs/decisions/0006-performance.md). Once before
 * our code is loaded and once after, since loading is faster with a young generation that grows.
 */
export function tuneEngine(stage: 'load' | 'run'): void {
  // V8 prints a warning for a flag that it does not know, so other versions keep their defaults.
  const compilers = compilerFlags.get(process.versions.v8.split('.', 1).join());
  if (compilers === undefined) return;
  for (const flag of stage === 'load' ? compilers : heapFlags) setFlagsFromString(flag);
}

/**
 * An audit ends before the optimizing compilers have paid for themselves: a tenth less time and a third less work
 * when they wait. By V8's major version: 11 is Node 20, 13 is Node 24. Only numbers that are read again at each
 * decision: a flag about the form of code that is compiled already (`--no-regexp-tier-up`) crashed two runs of 3,700.
 */
const compilerFlags: ReadonlyMap<string, readonly string[]> = new Map([
  ['11', ['--interrupt-budget=1500000']],
  ['13', ['--invocation-count-for-turbofan=20000', '--invocation-count-for-maglev=8000']],
]);

/** What one repository needed is garbage when the next is read: half the memory for no time. */
const heapFlags = ['--semi-space-growth-factor=1', '--heap-growing-percent=50'] as const;
