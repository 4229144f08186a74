import { gzipSync } from 'node:zlib';

/** An entry as a test wants it, right or wrong. */
export interface MadeEntry {
  readonly name: string;
  readonly data?: string | Uint8Array;
  /** One character; a file unless told otherwise. */
  readonly type?: string;
  /** In place of the size of the data, as it stands in the header. */
  readonly size?: string;
  readonly magic?: string;
  readonly prefix?: string;
  readonly link?: string;
  /** Added to the checksum. */
  readonly wrong?: number;
}

/** A tar of these entries, packed. */
export function makePackage(entries: readonly MadeEntry[]): Buffer {
  return gzipSync(makeTar(entries));
}

export function makeTar(entries: readonly MadeEntry[]): Buffer {
  return Buffer.concat([...entries.flatMap(toBlocks), Buffer.alloc(1024)]);
}

function toBlocks(entry: MadeEntry): readonly Buffer[] {
  const data = Buffer.from(entry.data ?? '');
  const padding = Buffer.alloc((512 - (data.length % 512)) % 512);
  return [toHeader(entry, data.length), data, padding];
}

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06 */
function toHeader(entry: MadeEntry, length: number): Buffer {
  const block = Buffer.alloc(512);
  const size = entry.size ?? `${length.toString(8).padStart(11, '0')}\0`;
  const write = (text: string, at: number) => block.write(text, at, 'utf8');
  write(entry.name, 0);
  write('0000644\0', 100);
  write(size, 124);
  write('00000000000\0', 136);
  write(entry.type ?? '0', 156);
  write(entry.link ?? '', 157);
  write(entry.magic ?? 'ustar\u000000', 257);
  write(entry.prefix ?? '', 345);
  block.fill(0x20, 148, 156);
  const sum = block.reduce((all, byte) => all + byte, entry.wrong ?? 0);
  write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}
