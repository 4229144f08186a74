import type { RepositoryUses, ScalarNode } from '../../model/index.ts';

/** A step that puts files into an artifact. */
export interface Upload {
  readonly uses: RepositoryUses;
  readonly paths: ScalarNode;
  /** The lines of each text that `path` can have. */
  readonly patterns: readonly (readonly string[])[];
  readonly skipsHidden: boolean;
  /** Why it is not sure whether hidden files are left out. */
  readonly doubt: string | undefined;
}

/** The uploads of one step: its own, or those of the local action that it uses. */
export interface UploadGroup {
  /** The step's place among those of the owner that is judged. */
  readonly order: number;
  readonly uploads: readonly Upload[];
}
