import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { GuardError, quoted } from '@portcullis/core';

export interface BoundedFile {
  readonly path: string;
  /** What it is for, in a message: `the SBOM`. */
  readonly purpose: string;
  readonly maxBytes: number;
}

/** All of a file that the user has named, which must be no pipe and no device, and not larger than it may be. */
export async function readBounded(file: BoundedFile): Promise<Buffer> {
  const handle = await openFile(file);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw refused(file, 'it is no regular file');
    return await readAll(handle, file);
  } finally {
    await handle.close();
  }
}

async function openFile({ path, purpose }: BoundedFile): Promise<FileHandle> {
  try {
    // A pipe would wait for somebody who writes into it.
    return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    throw new GuardError(
      'path-not-found',
      `cannot read ${purpose} ${quoted(path)}${codeOf(cause)}; check the path, and that it may be read`,
      { cause },
    );
  }
}

function codeOf(cause: unknown): string {
  const isCoded = typeof cause === 'object' && cause !== null && 'code' in cause;
  return isCoded ? ` (${cause.code})` : '';
}

/** One byte more than allowed is asked for, since a file can grow after its size was looked at. */
async function readAll(handle: FileHandle, file: BoundedFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const stream = handle.createReadStream({ autoClose: false, end: file.maxBytes });
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
  }
  if (size > file.maxBytes) throw refused(file, `it is larger than ${file.maxBytes} bytes`);
  return Buffer.concat(chunks);
}

function refused({ path, purpose }: BoundedFile, why: string): GuardError {
  return new GuardError('bad-input', `cannot use ${quoted(path)} as ${purpose}: ${why}`);
}
