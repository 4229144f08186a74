import { indentOf } from '../../indent-of.ts';
import type { Need } from '../../shape.ts';
import type { Block } from './find-block.ts';
import type { CaseTable } from './read-case.ts';

/** A block that is to be written. */
export interface BlockToRender {
  readonly block: Block;
  readonly table: CaseTable;
  readonly needs: readonly Need[];
  readonly isHardened: boolean;
}

/** The lines between the marks. */
export function renderBlock(
  { block, table, needs, isHardened }: BlockToRender,
  hexOf: (need: Need) => string,
): readonly string[] {
  const outer = indentOf(block.begin);
  const indent = `${outer}    `;
  const variable = table.rows[0]?.variable ?? 'checksum';
  const comments = block.lines.filter(({ text }) => /^\s*#/.test(text)).map(({ text }) => text);
  const own = isHardened ? [] : table.fallback.map(({ text }) => text);
  const closed = `${indent}*) printf 'no checksum is known for %s\\n' "$${table.subject}" >&2; exit 1 ;;`;
  return [
    ...comments,
    `${outer}case "$${table.subject}" in`,
    ...needs.map((need) => `${indent}${need.artifact}) ${variable}=${hexOf(need)} ;;`),
    ...(own.length > 0 ? own : [closed]),
    `${outer}esac`,
  ];
}
