import { gunzipSync } from 'node:zlib';
import type { ArchiveProblem } from './archive-problem.ts';
import type { Member } from './member.ts';
import { type Packing, packingOf } from './packing-of.ts';
import { readTar } from './read-tar.ts';
import { readZip } from './read-zip.ts';
import { runXz } from './run-xz.ts';

export interface OpenArchive {
  readonly kind: 'archive';
  readonly packing: Packing;
  readonly members: readonly Member[];
}

/** What an artifact holds: what is no archive is its own only member. */
export function openArchive(name: string, bytes: Buffer): OpenArchive | ArchiveProblem {
  try {
    return open(name, bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : `${error}`;
    return { kind: 'problem', why: `cannot open "${name}": ${why}` };
  }
}

function open(name: string, bytes: Buffer): OpenArchive | ArchiveProblem {
  const packing = packingOf(bytes);
  switch (packing) {
    case 'zip':
      return { kind: 'archive', packing, members: readZip(bytes, limit) };
    case 'gz':
      return inside(name, gunzipSync(bytes, { maxOutputLength: limit }), packing);
    case 'xz': {
      const plain = runXz(['-dc'], bytes, limit);
      if (plain === undefined) throw new Error('the command "xz" is missing here or refuses it');
      return inside(name, plain, packing);
    }
    case 'unknown':
      throw new Error('only tar, zip, gzip and xz can be imitated');
    default:
      return inside(name, bytes, 'raw');
  }
}

function inside(name: string, bytes: Buffer, around: 'gz' | 'xz' | 'raw'): OpenArchive {
  if (packingOf(bytes) === 'tar') {
    const packing = around === 'raw' ? 'tar' : (`tar.${around}` as const);
    return { kind: 'archive', packing, members: readTar(bytes) };
  }
  const only = { name: name.replace(/\.(gz|xz)$/, ''), mode: 0o755, body: bytes };
  return { kind: 'archive', packing: around, members: [only] };
}

const limit = 1 << 29;
