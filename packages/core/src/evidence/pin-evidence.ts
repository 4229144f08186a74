import type { Document, InconclusiveReason, Place } from '../model/index.ts';
import type { Known, Unknown } from './known.ts';

/** Best first; `inconclusive` never passes. */
export const pinVerdicts = [
  'attested',
  'released',
  'tag-only',
  'unreleased',
  'moved',
  'impostor',
  'inconclusive',
] as const;

/**
 * - `attested`: GitHub has signed that an immutable release is of the commit; asked only where the policy wants it
 * - `released`: a release tag's commit, also on the default branch, a release branch or in an immutable release
 * - `tag-only`: a tag's commit that none of these holds
 * - `unreleased`: in the history of a branch or tag, no tag itself
 * - `moved`: at no release tag, and the version that its comment or the lockfile names is another commit
 * - `impostor`: in no branch and no tag
 */
export type PinVerdict = (typeof pinVerdicts)[number];

/** What is known of one repository, path and ref: used by the audited tree, or by what it uses. */
export interface PinEvidence {
  /** See `pinKey`; followed by the lockfile where one says what the pin runs in turn. */
  readonly key: string;
  /** `owner/name` as first written. */
  readonly repository: string;
  readonly path: string | undefined;
  /** As it is run: the commit that a lockfile records, else as written. */
  readonly ref: string;
  readonly target: Known<RefTarget>;
  readonly verdict: PinVerdict;
  /** Why nobody could tell where it is from; only of what is inconclusive. */
  readonly reason?: InconclusiveReason;
  /** One sentence: what the verdict rests on, with the ref that proved it. */
  readonly proof: string;
  /** Why nobody could say whether it is attested, which the policy asks of it; it may be better than its verdict. */
  readonly unattested?: Unknown | undefined;
  /** Release tags at this commit, the longest version first, of whatever the repository releases. */
  readonly releaseTags: readonly string[];
  /** Those of them that are versions of this path, as far as their names tell. */
  readonly versions: readonly string[];
  /** What the pinned content uses in turn; undefined where nothing of it was looked at. */
  readonly needs: Known<readonly Need[]>;
  /** The action or workflow itself, to judge it as our own; undefined when it has none that is read. */
  readonly document: Document | undefined;
  /** ISO 8601 in UTC: when whoever made the commit says that it was made; undefined where nobody read it. */
  readonly committedAt?: string | undefined;
}

/** What a ref stands for at the moment. */
export interface RefTarget {
  readonly kind: 'commit' | 'tag-object' | 'tag' | 'branch';
  readonly commit: string;
  /** Full names of every branch and tag that the text could mean. */
  readonly candidates: readonly string[];
}

/** One thing that pinned content uses. */
export interface Need {
  readonly kind: 'repository' | 'local' | 'image' | 'opaque';
  /** Where the remote file says it. */
  readonly at: Place;
  /** As written there. */
  readonly text: string;
  /** Key of the pin that it leads to; undefined where there is none to follow. */
  readonly to: string | undefined;
  /** Whether what it runs can never change. */
  readonly isPinned: boolean;
}
