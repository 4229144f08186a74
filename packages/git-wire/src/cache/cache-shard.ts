import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRoom } from './make-room.ts';
import { readRegularFile } from './read-regular-file.ts';
import { sizeOnDisk } from './size-on-disk.ts';

/**
 * One folder of the cache. It is looked at only when something is written to it, so that bounding the cache costs
 * nothing where nothing is new.
 */
export class CacheShard {
  readonly #path: string;
  #isFolder: boolean | undefined;
  /** Bytes in it, once they were counted; what other processes add meanwhile is counted by the next. */
  #used: number | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  read(name: string): Buffer | undefined {
    this.#isFolder ??= isFolder(this.#path);
    return this.#isFolder ? readRegularFile(join(this.#path, name), maxBytes) : undefined;
  }

  /** Under another name first: a reader sees all of a file or none, and the last writer wins with the same bytes. */
  write(name: string, bytes: Uint8Array): void {
    if (bytes.length > maxBytes) return;
    this.#open();
    const temporary = join(this.#path, `.tmp-${randomBytes(8).toString('hex')}`);
    try {
      writeFileSync(temporary, bytes, { flag: 'wx', mode: 0o600 });
      renameSync(temporary, join(this.#path, name));
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    this.#used = (this.#used ?? 0) + sizeOnDisk(bytes.length);
  }

  #open(): void {
    if (!isFolder(this.#path)) mkdirSync(this.#path, { recursive: true, mode: 0o700 });
    if (!isFolder(this.#path)) throw new Error('there is a file or a link where a folder must be');
    this.#isFolder = true;
    if (this.#used === undefined || this.#used > maxBytes)
      this.#used = makeRoom(this.#path, maxBytes);
  }
}

/** 256 MiB in all; the largest entries are files of 1 MiB. */
const maxBytes = 1024 * 1024 + 4096;

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
