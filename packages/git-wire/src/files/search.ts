import type { GitRepository, ObjectFormat } from '../git-client.ts';
import type { UploadPack } from '../protocol/upload-pack.ts';
import type { Dialect } from './dialect.ts';
import type { KnownObjects } from './known-objects.ts';

/** What one call of `readFiles` has found out so far. */
export interface Search {
  readonly ask: UploadPack;
  readonly repository: GitRepository;
  readonly format: ObjectFormat;
  readonly objects: KnownObjects;
  /** Ids that the server says it does not have. */
  readonly gone: Set<string>;
  /** Ids of files that are too large. */
  readonly large: Set<string>;
  dialect: Dialect;
}
