import type { AssetRecord, ReleaseRecord } from '@portcullis/github-api';

/** What the server says at one moment; asked anew before each step. */
export interface ReleaseState {
  /** The commit behind the tag; undefined when there is no such tag. */
  readonly tagCommit: string | undefined;
  /** All at the tag, drafts too. */
  readonly releases: readonly ReleaseRecord[];
  /** Of the release that `ownRelease` picks; empty without one. */
  readonly assets: readonly AssetRecord[];
}
