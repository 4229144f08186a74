import type { ScalarType } from '../../model/index.ts';

/** What a node says, without places and spelling. */
export type Plain = PlainScalar | readonly Plain[] | PlainMap;
export interface PlainMap extends ReadonlyMap<string, Plain> {}

export interface PlainScalar {
  readonly type: ScalarType;
  readonly value: string;
}
