import type { Arm } from '../report/installer-report.ts';

/** A place whose files are known by their digests: a folder, or a release. All of it was gathered before. */
export interface KnownFiles {
  readonly kind: 'folder' | 'release';
  /** Without what only speaks of other files. */
  readonly names: readonly string[];
  /** Lower-case hex; undefined where nobody could tell. */
  digest(name: string, algorithm: Algorithm): string | undefined;
}

export type Algorithm = NonNullable<Arm['algorithm']>;
