import type { State } from './state.ts';
import { lookUp } from './table.ts';
import type { Value } from './value.ts';

/** The words of `"${name[@]}"`, as far as the script has set them; undefined when it has not. */
export function elementsOf(name: string, { variables }: State): readonly Value[] | undefined {
  const values: Value[] = [];
  for (let index = 0; index < 60; index += 1) {
    const value = lookUp(variables, `${name}[${index}]`);
    if (value === undefined) break;
    values.push(value);
  }
  return values.length === 0 ? undefined : values;
}
