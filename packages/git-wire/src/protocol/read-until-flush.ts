import { unreadable } from '../objects/unreadable.ts';
import { GitRefusal } from './git-refusal.ts';
import type { PktLine } from './pkt-line.ts';

/** The lines of text or data up to the flush packet, which is the end of an answer that came whole. */
export async function* readUntilFlush(lines: AsyncIterable<PktLine>): AsyncGenerator<Uint8Array> {
  let isEmpty = true;
  let isWhole = false;
  for await (const line of lines) {
    isEmpty = false;
    if (isWhole) throw unreadable('the answer goes on after its end');
    if (line.kind === 'data') yield line.bytes;
    else if (line.kind === 'flush') isWhole = true;
    else throw unreadable(`the answer has a ${line.kind} packet where none belongs`);
  }
  if (isEmpty) throw new GitRefusal(undefined);
  if (!isWhole) throw unreadable('the answer ends early');
}
