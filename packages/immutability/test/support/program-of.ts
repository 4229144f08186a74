import { openProgram } from '../../src/javascript/program/open-program.ts';
import type { Program } from '../../src/javascript/program/program.ts';
import { memoryTree } from './memory-tree.ts';

/** One text as the program of an action. */
export function programOf(text: string, others: Readonly<Record<string, string>> = {}): Program {
  const path = 'dist/index.js';
  const { program } = openProgram(memoryTree({ [path]: text, ...others }), path);
  if (program === undefined) throw new TypeError('the text of the test does not parse');
  return program;
}
