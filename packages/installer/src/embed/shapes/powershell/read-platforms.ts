import { quoted } from '@portcullis/core';
import { cannotEmbed } from '../../cannot-embed.ts';
import type { TextLine } from '../../to-lines.ts';

/** One file that the table of platforms names: an archive or an updater. */
export interface PlatformFile {
  readonly artifact: string;
  readonly isUpdater: boolean;
  readonly line: TextLine;
  /** What the table has as its checksum. */
  readonly checksum: TextLine | undefined;
}

/** The table of platforms; undefined in a script without one. Throws GuardError for a line that does not belong there. */
export function readPlatforms(
  path: string,
  lines: readonly TextLine[],
): readonly PlatformFile[] | undefined {
  const [head, another] = lines.filter(({ text }) => text.trim() === '$platforms = @{');
  if (head === undefined) return undefined;
  if (another !== undefined)
    throw cannotEmbed(path, 'there is a second table of platforms', another.number);
  const rows = rowsOf(path, lines.slice(head.number));
  return rows.flatMap((line, index) => {
    const [, artifact] = /^\s*"artifact_name" = "([^"$`\\/]+)"$/.exec(line.text) ?? [];
    if (artifact === undefined) return [];
    const next = rows[index + 1];
    const checksum = next !== undefined && isChecksum(next) ? next : undefined;
    const isUpdater = rows[index - 1]?.text.trim() === '"updater" = @{';
    return [{ artifact, isUpdater, line, checksum }];
  });
}

/** Lines of the table up to the brace that closes it. */
function rowsOf(path: string, lines: readonly TextLine[]): readonly TextLine[] {
  let depth = 1;
  for (const [index, { text, number }] of lines.entries()) {
    if (!known.test(text))
      throw cannotEmbed(
        path,
        `${quoted(text.trim())} is not what cargo-dist writes into its table of platforms`,
        number,
      );
    if (text.endsWith('@{')) depth += 1;
    else if (text.trim() === '}') depth -= 1;
    if (depth === 0) return lines.slice(0, index);
  }
  throw cannotEmbed(path, 'its table of platforms has no end');
}

/** `"key" = "value"`, `"key" = 'json'`, `"key" = @("one", "two")`, `"key" = "one", "two"`, `"key" = @{` and `}`. */
const known =
  /^\s*(?:\}|"[^"$`]+" = (?:@\{|'[^']*'|@\((?:"[^"$`]*"(?:, )?)*\)|"[^"$`]*"(?:, "[^"$`]*")*)|)$/;

function isChecksum({ text }: TextLine): boolean {
  return /^\s*"checksum" = "[^"$`]*"$/.test(text);
}
