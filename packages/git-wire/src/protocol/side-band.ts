import { HttpError } from '@portcullis/http';
import { unreadable } from '../objects/unreadable.ts';
import { GitRefusal } from './git-refusal.ts';
import type { PktLine } from './pkt-line.ts';
import { readUntilFlush } from './read-until-flush.ts';
import { toServerText } from './server-text.ts';

/**
 * gitprotocol-v2, "packfile section", and gitprotocol-pack, "Packfile Data": the first byte of each line says what
 * the others are. 1 is the pack, 2 progress, which is for people and skipped, 3 a fatal error.
 * https://git-scm.com/docs/gitprotocol-pack#_packfile_data
 */
export async function* readSideBand(lines: AsyncIterable<PktLine>): AsyncGenerator<Uint8Array> {
  let count = 0;
  for await (const bytes of readUntilFlush(lines)) {
    count += 1;
    if (count > maxLines) throw new HttpError('too-large', `the pack has over ${maxLines} lines`);
    const [band] = bytes;
    const data = bytes.subarray(1);
    if (band === 3) throw new GitRefusal(toServerText(data));
    if (band !== 1 && band !== 2) throw unreadable(`the pack has a side-band ${band}`);
    if (band === 1) yield data;
  }
}

/** Git fills its lines with 8 KB or more. A byte a line would cost a hundred times the memory of the pack. */
const maxLines = 200_000;
