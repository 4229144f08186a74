import type { Member } from './member.ts';

/** A tar as GNU tar, bsdtar and busybox read it. */
export function writeTar(members: readonly Member[]): Buffer {
  return Buffer.concat([...members.flatMap(toBlocks), Buffer.alloc(1024)]);
}

function toBlocks({ name, mode, body }: Member): readonly Buffer[] {
  const short = { name: name.slice(0, 99), mode, body };
  if (Buffer.byteLength(name) < 100) return [headerOf({ ...short, name }, '0'), padded(body)];
  // https://www.gnu.org/software/tar/manual/html_node/Standard.html
  const long = Buffer.from(`${name}\0`);
  const before = { name: '././@LongLink', mode: 0o644, body: long };
  return [headerOf(before, 'L'), padded(long), headerOf(short, '0'), padded(body)];
}

function padded(body: Buffer): Buffer {
  return Buffer.concat([body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

function headerOf({ name, mode, body }: Member, type: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(`${octal(mode & 0o7777, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`, 100);
  header.write(`${octal(body.length, 11)}\0${octal(0, 11)}\0`, 124);
  header.write(`        ${type}`, 148);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 6)}\0 `, 148);
  return header;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
