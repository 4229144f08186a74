import type { Action } from './action/types.ts';
import type { Dockerfile } from './dockerfile/types.ts';
import type { Document } from './document.ts';
import type { Lockfile } from './lockfile/types.ts';
import type { Uses } from './uses/types.ts';
import type { Workflow } from './workflow/types.ts';

/** Everything that was read below one root: rules that look across files ask it. */
export interface Repository {
  readonly documents: readonly Document[];
  readonly workflows: readonly Workflow[];
  readonly actions: readonly Action[];
  readonly dockerfiles: readonly Dockerfile[];
  readonly lockfile: Lockfile | undefined;
  /** The workflow at a path from the repository's root (`.github/workflows/x.yml`). */
  workflowAt(repositoryPath: string): Workflow | undefined;
  /** The action in a folder from the repository's root (`.github/actions/x`; '.' is the root itself). */
  actionAt(folder: string): Action | undefined;
  /** The document that a content was read from. */
  documentOf(content: { readonly source: Document['source'] }): Document | undefined;
  /**
   * The composite action or the workflow that a `uses` leads to in another repository, where somebody fetched it;
   * absent offline.
   */
  readonly elsewhere?: ((uses: Uses) => Action | Workflow | undefined) | undefined;
}
