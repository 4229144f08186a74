import { cannotEmbed } from '../../cannot-embed.ts';
import type { TextEdit } from '../../text-edit.ts';
import type { TextLine } from '../../to-lines.ts';
import { closedFunction } from './closed-function.ts';

/** Puts the function that compares before the one that downloads. */
export function functionEdits(path: string, lines: readonly TextLine[]): readonly TextEdit[] {
  const own = lines.findIndex(({ text }) => text === closedFunction[0]);
  const isThere = own !== -1 && closedFunction.every((text, at) => lines[own + at]?.text === text);
  if (isThere) return [];
  if (own !== -1)
    throw cannotEmbed(
      path,
      'its function "Confirm-Checksum" is not the one that is written here',
      own + 1,
    );
  const downloads = lines.filter(({ text }) => /^function Download\(\$download_url,/.test(text));
  const [first, another] = downloads;
  if (first === undefined || another !== undefined)
    throw cannotEmbed(
      path,
      'it has no one function "Download", as cargo-dist writes it',
      another?.number,
    );
  const { start, eol } = first;
  return [{ start, end: start, text: [...closedFunction, '', ''].join(eol) }];
}
