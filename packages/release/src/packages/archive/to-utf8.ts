import { badArchive } from './bad-archive.ts';

/** Text of `what`, which has to be UTF-8. Throws PackageError. */
export function toUtf8(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw badArchive(`${what} is no UTF-8`, cause);
  }
}
