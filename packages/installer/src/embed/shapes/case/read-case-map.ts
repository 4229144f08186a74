import { cannotEmbed } from '../../cannot-embed.ts';
import type { Need, Shape, ShapeRequest } from '../../shape.ts';
import { type TextLine, toLines } from '../../to-lines.ts';
import { algorithmOfValues } from './algorithm-of-values.ts';
import { type CaseRow, readCase } from './read-case.ts';

/**
 * A `case` over file names that carries their values, without marks: values change in their places, and no row comes
 * or goes. Names of files that are not at hand make it another table.
 */
export function readCaseMap({ path, text, names }: ShapeRequest): Shape | undefined {
  const [rows, another] = tablesOf(toLines(text)).filter((table) =>
    table.some(({ artifact }) => names.includes(artifact)),
  );
  if (rows === undefined) return undefined;
  const [first] = rows;
  if (another !== undefined)
    throw cannotEmbed(path, 'there is a second table of checksums', another[0]?.line.number);
  const algorithm = algorithmOfValues(rows.map(({ value }) => value));
  if (algorithm === undefined)
    throw cannotEmbed(path, 'the values are not of one strong algorithm', first?.line.number);
  const toNeed = ({ artifact }: CaseRow): Need => ({ artifact, algorithm });
  return {
    kind: 'case-map',
    needs: rows.map(toNeed),
    edits: (hexOf) =>
      rows.flatMap((row) => {
        const { start, value } = row;
        const text = hexOf(toNeed(row));
        return text === value ? [] : [{ start, end: start + value.length, text }];
      }),
    remarks: [],
  };
}

/** Every `case` of the script that has rows with values, and nothing else but a fallback. */
function tablesOf(lines: readonly TextLine[]): readonly (readonly CaseRow[])[] {
  return lines.flatMap((line) => {
    if (!/^\s*case\s/.test(line.text)) return [];
    const end = lines.slice(line.number).find(({ text }) => text.trim() === 'esac');
    if (end === undefined) return [];
    const table = readCase(lines.slice(line.number - 1, end.number));
    return table !== undefined && 'rows' in table && table.rows.length > 0 ? [table.rows] : [];
  });
}
