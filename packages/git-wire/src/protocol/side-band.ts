import { unreadable } from '../objects/unreadable.ts';
import { GitRefusal } from './git-refusal.ts';
import type { PktLine } from './pkt-line.ts';
import { toServerText } from './server-text.ts';

/**
 * gitprotocol-v2, "packfile section", and gitprotocol-pack, "Packfile Data": the first byte of each line says what
 * the others are. 1 is the pack, 2 progress, which is for people and skipped, 3 a fatal error.
 * https://git-scm.com/docs/gitprotocol-pack#_packfile_data
 */
export async function* readSideBand(lines: AsyncIterable<PktLine>): AsyncGenerator<Uint8Array> {
  let isWhole = false;
  for await (const line of lines) {
    if (isWhole) throw unreadable('the answer goes on after its end');
    if (line.kind === 'flush') isWhole = true;
    else if (line.kind !== 'data') throw unreadable(`there is a ${line.kind} packet in the pack`);
    else yield* dataOf(line.bytes);
  }
  if (!isWhole) throw unreadable('the pack ends early');
}

function* dataOf(bytes: Uint8Array): Generator<Uint8Array> {
  const [band] = bytes;
  const data = bytes.subarray(1);
  if (band === 3) throw new GitRefusal(toServerText(data));
  if (band !== 1 && band !== 2) throw unreadable(`the pack has a band ${band}`);
  if (band === 1 && data.length > 0) yield data;
}
