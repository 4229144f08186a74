import { cannotEmbed } from '../../cannot-embed.ts';
import { indentOf } from '../../indent-of.ts';
import { insertAfter } from '../../insert-after.ts';
import type { TextEdit } from '../../text-edit.ts';
import type { TextLine } from '../../to-lines.ts';
import { closedFunction } from './closed-function.ts';
import { readFunction } from './read-function.ts';

/**
 * Closes what cargo-dist's template leaves open: a missing tool, an unknown style and a missing value are no longer
 * passed over, and the updater is compared too. Throws GuardError where the script is not as the template has it.
 */
export function harden(path: string, lines: readonly TextLine[]): readonly TextEdit[] {
  return [...callEdits(path, lines), ...updaterEdits(path, lines), ...functionEdits(path, lines)];
}

function functionEdits(path: string, lines: readonly TextLine[]): readonly TextEdit[] {
  const found = readFunction(lines);
  if (found?.kind === 'closed') return [];
  if (found?.kind !== 'template')
    throw cannotEmbed(
      path,
      'its function "verify_checksum" is not the one of cargo-dist, so that it cannot be hardened',
      found?.first.number,
    );
  const { first, last } = found;
  return [{ start: first.start, end: last.end, text: closedFunction.join(first.eol) }];
}

const closedCall = 'verify_checksum "$_file" "${_checksum_style:-}" "${_checksum_value:-}"';
const openCall = [
  /^if \[ -n "\$\{_checksum_style:-\}" \]; then$/,
  /^verify_checksum "\$_file" "\$_checksum_style" "\$_checksum_value"$/,
  /^else$/,
  /^say "no checksums to verify"(?: 1>&2)?$/,
  /^fi$/,
];

function callEdits(path: string, lines: readonly TextLine[]): readonly TextEdit[] {
  if (lines.some(({ text }) => text.trim() === closedCall)) return [];
  const from = lines.findIndex((_, index) =>
    openCall.every((form, offset) => form.test(lines[index + offset]?.text.trim() ?? '')),
  );
  const first = lines[from];
  const last = lines[from + openCall.length - 1];
  if (first === undefined || last === undefined)
    throw cannotEmbed(path, 'it does not call "verify_checksum" the way that cargo-dist does');
  return [{ start: first.start, end: last.end, text: indentOf(first) + closedCall }];
}

const updaterCall =
  'verify_checksum "$_updater_file" "${_checksum_style:-}" "${_updater_checksum_value:-}"';

/** Before the updater counts as one of the programs to install. Scripts before cargo-dist 0.12 know none. */
function updaterEdits(path: string, lines: readonly TextLine[]): readonly TextEdit[] {
  if (lines.some(({ text }) => text.trim() === updaterCall)) return [];
  const download = lines.find(({ text }) => text.includes('downloader "$_updater_url"'));
  if (download === undefined) return [];
  const end = lines.slice(download.number).find(({ text }) => text.trim() === 'fi');
  const use = lines.find(({ text }) => text.trim() === '_bins="$_bins $APP_NAME-update"');
  if (end === undefined || use === undefined || end.number > use.number)
    throw cannotEmbed(path, 'it does not install the updater the way that cargo-dist does');
  return insertAfter(end, [indentOf(end) + updaterCall]);
}
