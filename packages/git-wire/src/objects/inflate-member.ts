import { inflateSync } from 'node:zlib';
import { unreadable } from './unreadable.ts';

export interface Member {
  readonly data: Uint8Array;
  /** Compressed bytes that it took; the next entry begins there. */
  readonly consumed: number;
}

/** Inflates the zlib stream at the start of `bytes`, which must give `size` bytes, neither more nor less. */
export function inflateMember(bytes: Uint8Array, size: number): Member {
  const { buffer, engine } = inflate(bytes, size);
  if (buffer.length !== size)
    throw unreadable('the pack has an object of another size than it says');
  return { data: buffer, consumed: engine.bytesWritten };
}

/** `info` also returns the engine, which knows how much it has read. The chunk is the whole answer where that is small. */
function inflate(bytes: Uint8Array, size: number): Inflated {
  const chunkSize = Math.min(Math.max(size + 1, 64), 64 * 1024);
  try {
    return parseInflated(inflateSync(bytes, { info: true, maxOutputLength: size + 1, chunkSize }));
  } catch (cause) {
    throw unreadable('the pack has an object that cannot be inflated', cause);
  }
}

interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

/** What `info` changes is documented (https://nodejs.org/api/zlib.html#class-options), but not in the types. */
function parseInflated(answer: object): Inflated {
  if ('engine' in answer && 'buffer' in answer && Buffer.isBuffer(answer.buffer)) {
    const { buffer, engine } = answer;
    if (typeof engine === 'object' && engine !== null && 'bytesWritten' in engine) {
      const { bytesWritten } = engine;
      if (typeof bytesWritten === 'number') return { buffer, engine: { bytesWritten } };
    }
  }
  throw new TypeError('zlib gave no engine');
}
