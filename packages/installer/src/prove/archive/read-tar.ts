import type { Member } from './member.ts';

/** The regular files of a tar: ustar with the long names of GNU and pax. */
export function readTar(bytes: Buffer): readonly Member[] {
  const members: Member[] = [];
  let longName: string | undefined;
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const header = bytes.subarray(at, at + 512);
    const size = octal(header, 124, 12);
    const body = bytes.subarray(at + 512, at + 512 + size);
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'L') longName = text(body, 0, body.length);
    else if (type === 'x') longName = /\d+ path=([^\n]*)\n/.exec(body.toString())?.[1];
    else {
      const name = longName ?? nameOf(header);
      if (type === '0' || type === '\0') members.push({ name, mode: octal(header, 100, 8), body });
      longName = undefined;
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return members;
}

function nameOf(header: Buffer): string {
  const prefix = text(header, 257, 6) === 'ustar' ? text(header, 345, 155) : '';
  const name = text(header, 0, 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

function text(bytes: Buffer, at: number, length: number): string {
  return bytes.toString('utf8', at, at + length).split('\0', 1)[0] ?? '';
}

function octal(bytes: Buffer, at: number, length: number): number {
  return Number.parseInt(text(bytes, at, length).trim() || '0', 8) || 0;
}
