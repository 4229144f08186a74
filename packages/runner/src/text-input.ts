import { getInput } from '@actions/core';

/** The runner gives an input that is not set as ''. */
export function textInput(name: string): string | undefined {
  const value = getInput(name);
  return value === '' ? undefined : value;
}
