import type { OpenArchive } from '../archive/open-archive.ts';
import type { Platform } from '../sandbox/platforms.ts';

/** One artifact that the installer downloads on one platform, with what it could be exchanged for. */
export interface Subject {
  readonly artifact: string;
  readonly bytes: Buffer;
  readonly archive: OpenArchive;
  readonly platform: Platform;
  /** Of the same size, packed alike. */
  readonly tampered: Buffer;
  /** Files that the installer asks for and that carry a value of it. */
  readonly sumFiles: readonly string[];
  /** Hashes of what the other artifacts of this platform hold: they may be installed although this one is refused. */
  readonly others: ReadonlySet<string>;
  /** The installer asks for it more than once. */
  readonly isAskedAgain: boolean;
}
