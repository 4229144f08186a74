import { getMultilineInput } from '@actions/core';

/** An input with one value a line. */
export function linesInput(name: string): readonly string[] {
  return getMultilineInput(name).filter((line) => line !== '');
}
