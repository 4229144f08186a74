import { cannotEmbed } from '../../cannot-embed.ts';
import { indentOf } from '../../indent-of.ts';
import { insertAfter } from '../../insert-after.ts';
import { replaceLine } from '../../replace-line.ts';
import type { Need, Shape, ShapeRequest } from '../../shape.ts';
import type { TextEdit } from '../../text-edit.ts';
import { type TextLine, toLines } from '../../to-lines.ts';
import { functionEdits } from './function-edits.ts';
import { type DownloadCall, readCalls } from './read-calls.ts';
import { type PlatformFile, readPlatforms } from './read-platforms.ts';

/**
 * The PowerShell installers of cargo-dist. The template compares nothing in any version, so that the comparison is
 * written with the values.
 */
export function readCargoDistPowershell({ path, text }: ShapeRequest): Shape | undefined {
  const lines = toLines(text);
  const files = readPlatforms(path, lines);
  if (files === undefined || files.length === 0) return undefined;
  const calls = callsOf(path, { lines, hasUpdater: files.some(({ isUpdater }) => isUpdater) });
  const code = [...functionEdits(path, lines), ...calls.flatMap((call) => callEdits(call, lines))];
  return {
    kind: 'cargo-dist-powershell',
    needs: files.map(toNeed),
    edits: (hexOf) => [...files.flatMap((file) => valueEdits(file, hexOf(toNeed(file)))), ...code],
    remarks: [],
  };
}

/** What `Get-FileHash` computes everywhere. */
function toNeed({ artifact }: PlatformFile): Need {
  return { artifact, algorithm: 'sha256' };
}

function callsOf(
  path: string,
  { lines, hasUpdater }: { readonly lines: readonly TextLine[]; readonly hasUpdater: boolean },
): readonly DownloadCall[] {
  const archives = readCalls(lines, 'archive');
  const updaters = readCalls(lines, 'updater');
  if (archives.length !== 1 || updaters.length > 1 || (hasUpdater && updaters.length === 0))
    throw cannotEmbed(path, 'it does not download the way that cargo-dist does');
  return [...archives, ...updaters];
}

function valueEdits({ line, checksum }: PlatformFile, value: string): readonly TextEdit[] {
  const row = `${indentOf(line)}"checksum" = "${value}"`;
  return checksum === undefined ? insertAfter(line, [row]) : replaceLine(checksum, row);
}

function callEdits({ line, check }: DownloadCall, lines: readonly TextLine[]): readonly TextEdit[] {
  const isThere = lines[line.number]?.text.trim() === check;
  return isThere ? [] : insertAfter(line, [indentOf(line) + check]);
}
