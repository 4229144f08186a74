import type { ObjectFormat } from '../git-client.ts';
import { idLength } from './id-length.ts';

interface Line {
  readonly at: number;
  readonly key: string;
  readonly format: ObjectFormat;
}

/** A line `key id` of a commit or tag; undefined where another line stands. */
export function readIdLine(bytes: Uint8Array, { at, key, format }: Line) {
  const start = at + key.length + 1;
  const end = start + idLength(format) * 2;
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(
    'latin1',
    at,
    end + 1,
  );
  const id = line.slice(key.length + 1, -1);
  if (line !== `${key} ${id}\n` || !/^[0-9a-f]+$/.test(id) || id.length !== end - start)
    return undefined;
  return { id, end: end + 1 };
}
