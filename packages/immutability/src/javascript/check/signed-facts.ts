import type { Node } from 'estree';
import { type AbstractValue, type Facts, noFacts } from './abstract-value.ts';
import { filesOf } from './files-of.ts';
import { hashedBy } from './hashed-by.ts';
import { rootOf } from './root-of.ts';
import type { Walk } from './walk.ts';

export interface Signed {
  readonly data: AbstractValue | undefined;
  readonly key: AbstractValue | undefined;
  readonly node: Node;
  readonly what: string;
}

/** What is proved where a signature is one of a file, or of its hash. */
export function signedFacts({ data, key, node, what }: Signed, walk: Walk): Facts {
  if (data === undefined || key === undefined) return noFacts;
  const files = [
    ...filesOf(data, walk.state),
    ...(hashedBy(data, walk.state)?.files ?? []),
    ...casesOf(data, walk),
  ];
  if (files.length === 0) return noFacts;
  const outcome = rootOf(key, { what, kind: 'key' }, walk);
  const checks = new Map([[`signature ${node.range?.join()}`, outcome]]);
  return new Map(files.map((file) => [file, checks]));
}

/** What is signed is the file or its hash, by the algorithm. */
function casesOf(data: AbstractValue, walk: Walk): readonly number[] {
  if (data.kind !== 'cases') return [];
  const all = data.cases.map(({ value }) => [
    ...filesOf(value, walk.state),
    ...(hashedBy(value, walk.state)?.files ?? []),
  ]);
  return all.every((one) => one.length > 0) ? all.flat() : [];
}
