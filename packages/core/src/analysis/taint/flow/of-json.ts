import { quoted } from '../../quoted.ts';
import type { Taint } from '../taint.ts';
import type { Key } from './asking.ts';
import { doubted } from './hops.ts';

/** What a key picks from JSON text: nobody can tell here which part of the text that is. */
export function ofJson(taints: readonly Taint[], path: readonly Key[]): readonly Taint[] {
  const name = path.findLast((key) => key !== undefined && !/^\d+$/.test(key));
  if (name === undefined) return taints;
  const doubt = `which part of the JSON text ${quoted(name)} is cannot be told here`;
  const bound = taints.map((taint) =>
    isBound(name) ? ({ ...taint, class: 'structured' } as const) : taint,
  );
  return doubted(bound, doubt);
}

// What GitHub calls so is a number, a commit, a time, an address or a name of few letters.
function isBound(name: string): boolean {
  return /(?:^|[_-])(?:sha|oid|number|id|login|full_name|count|at|url)$/.test(name);
}
