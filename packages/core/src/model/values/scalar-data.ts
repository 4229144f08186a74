import type { Data } from '../expression/data.ts';
import type { ScalarNode } from '../yaml/index.ts';

/** A scalar without holes as GitHub's reader types it. */
export function scalarData({ type, value }: ScalarNode): Data {
  switch (type) {
    case 'string':
      return value;
    case 'boolean':
      return value.toLowerCase() === 'true';
    case 'null':
      return null;
    case 'number':
      return numberOf(value);
  }
}

function numberOf(text: string): number {
  const infinite = /^([+-]?)\.inf$/i.exec(text);
  if (infinite !== null) return infinite[1] === '-' ? -Infinity : Infinity;
  return Number(text);
}
