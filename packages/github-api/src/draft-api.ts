import type { StreamedBody } from '@portcullis/http';

/**
 * Makes a release, one step at a time. Every method throws HttpError; with `mayBeDone` nobody knows whether it was done,
 * and who wants to do it again has to look first. `repository` is `owner/name`.
 */
export interface DraftApi {
  /** Every release at the tag, drafts too, of which there can be several. It costs a request for each hundred releases. */
  findReleases(repository: string, tag: string): Promise<readonly ReleaseRecord[]>;
  listAssets(repository: string, release: number): Promise<readonly AssetRecord[]>;
  createDraft(repository: string, draft: NewDraft): Promise<ReleaseRecord>;
  uploadAsset(repository: string, release: number, asset: NewAsset): Promise<AssetRecord>;
  deleteAsset(repository: string, asset: number): Promise<void>;
  /** Makes the tag too, at the commit, unless it is there; whatever somebody wrote into the draft meanwhile is written over. */
  publish(repository: string, release: number, draft: NewDraft): Promise<ReleaseRecord>;
}

export interface ReleaseRecord {
  readonly id: number;
  readonly tag: string;
  /** What the tag will be made of, unless it is there: a branch or a commit. */
  readonly target: string;
  readonly body: string;
  readonly isDraft: boolean;
  readonly isImmutable: boolean;
  /** For people. */
  readonly page: string;
}

export interface AssetRecord {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** Lower-case hex, as GitHub computes it; undefined where the server tells none. */
  readonly sha256: string | undefined;
  /** False of an upload that broke off: GitHub keeps an empty asset of the state `starter` then. */
  readonly isWhole: boolean;
}

export interface NewDraft {
  readonly tag: string;
  readonly commit: string;
  readonly body: string;
  readonly isPrerelease: boolean;
}

export interface NewAsset extends StreamedBody {
  readonly name: string;
}
