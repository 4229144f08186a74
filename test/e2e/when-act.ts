import { writeSync } from 'node:fs';
import { describe, test } from '@jest/globals';
import { type FoundAct, findAct } from './act/find-act.ts';

/** Tests that need act: left out aloud where it is not, unless PORTCULLIS_E2E is `required`. */
export function whenAct(name: string, tests: (act: Extract<FoundAct, { kind: 'found' }>) => void) {
  const act = findAct();
  if (act.kind === 'found') return describe(name, () => tests(act));
  if (process.env.PORTCULLIS_E2E === 'required') throw new Error(`${name}: ${act.reason}`);
  // Past the test runner, which puts a trace around what goes to the console.
  writeSync(2, `skipped: ${name}, since ${act.reason}\n`);
  return test.skip(name, () => {});
}
