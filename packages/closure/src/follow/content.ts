import type { Document, Known, Need } from '@portcullis/core';
import type { AskedPin } from '../ask/asked-pin.ts';

/** What stands at a pin, as far as it was read. */
export interface Content {
  readonly document: Document | undefined;
  readonly needs: Known<readonly FollowedNeed[]>;
  /** When whoever made its commit says that it was made. */
  readonly committedAt?: string | undefined;
}

export interface FollowedNeed {
  readonly need: Need;
  /** What it leads to; undefined where there is nothing to follow. */
  readonly next: AskedPin | undefined;
  /** The versions that the remote file says it is. */
  readonly claims: readonly string[];
}
