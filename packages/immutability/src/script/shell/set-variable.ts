import type { State, Value } from './context.ts';

/** More are hostile: what is set beyond them is not known. */
export const mostVariables = 3000;

export function setVariable(name: string, value: Value, { variables }: State): void {
  if (variables.size < mostVariables || variables.has(name)) variables.set(name, value);
}
