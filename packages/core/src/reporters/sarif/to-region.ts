import type { Location } from '../../model/index.ts';

/** SARIF counts as we do: lines and columns from 1, ends exclusive, offsets from 0 without a BOM. */
export function toRegion({ start, end }: Location): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}
