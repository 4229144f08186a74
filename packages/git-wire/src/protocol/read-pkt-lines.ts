import { unreadable } from '../objects/unreadable.ts';
import type { PktLine } from './pkt-line.ts';

/** The lines of a stream, wherever it is cut into chunks. The bytes are attacker-controlled. See pkt-line.ts. */
export async function* readPktLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<PktLine> {
  let held: Uint8Array[] = [];
  let size = 0;
  let wanted = headerSize;
  for await (const chunk of stream) {
    held.push(chunk);
    size += chunk.length;
    if (size < wanted) continue;
    const bytes = held.length === 1 ? chunk : Buffer.concat(held, size);
    let at = 0;
    for (;;) {
      const left = bytes.length - at;
      wanted = left < headerSize ? headerSize : Math.max(lengthAt(bytes, at), headerSize);
      if (left < wanted) break;
      yield toLine(bytes, at);
      at += wanted;
    }
    held = [bytes.subarray(at)];
    size = bytes.length - at;
  }
  if (size > 0) throw unreadable('the answer ends in the middle of a line');
}

const headerSize = 4;
const longest = 65_520;
const special = ['flush', 'delimiter', 'response-end'] as const;

function toLine(bytes: Uint8Array, at: number): PktLine {
  const length = lengthAt(bytes, at);
  const kind = special[length];
  return kind === undefined
    ? { kind: 'data', bytes: bytes.subarray(at + headerSize, at + length) }
    : { kind };
}

function lengthAt(bytes: Uint8Array, at: number): number {
  let length = 0;
  for (let index = at; index < at + headerSize; index += 1) {
    const digit = hexDigit(bytes[index] ?? 0);
    if (digit === undefined) throw unreadable('a line has no length: this is not git protocol');
    length = length * 16 + digit;
  }
  if (length > longest || length === 3) throw unreadable(`a line says that it has ${length} bytes`);
  return length;
}

function hexDigit(byte: number): number | undefined {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : undefined;
}
