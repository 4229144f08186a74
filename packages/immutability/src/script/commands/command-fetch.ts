import type { FetchKind } from '@portcullis/core';
import type { Choice } from '../../fetch/choice.ts';

/** What one command line fetches, without what stands around it. */
export interface CommandFetch {
  readonly kind: FetchKind;
  /** The program: `pip`, `curl`. */
  readonly by: string;
  readonly choice: Choice;
  readonly isSystemPackage?: true;
  readonly fixedBy?: string;
  /** An option says that the server need not be who it says it is. */
  readonly isUnauthenticated?: true;
  /** Where a download is put; undefined where it is printed. */
  readonly destination?: Choice;
}
