/**
 * A table with as many rows as fit, and a line on what was cut: GitHub drops a job summary over 1 MiB.
 * Cells are Markdown already and hold neither `|` nor a line break.
 */
export function boundedTable({ title, columns, rows, limit }: Table): readonly string[] {
  if (rows.length === 0) return [];
  const lines = [toLine(columns), `|${'---|'.repeat(columns.length)}`];
  let room = limit;
  for (const line of rows.map(toLine)) {
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    lines.push(line);
  }
  const cut = rows.length - (lines.length - 2);
  const note = `${cut} of ${rows.length} rows are left out: a job summary holds 1 MiB. The JSON report has all of them.`;
  return [...(title === undefined ? [] : [title]), lines.join('\n'), ...(cut > 0 ? [note] : [])];
}

interface Table {
  readonly title: string | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** In bytes of UTF-8. */
  readonly limit: number;
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
