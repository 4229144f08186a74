import type { VerificationReport } from '../report/verification-report.ts';
import type { Statement } from '../statement/statement.ts';
import type { StoredIn } from './stored-in.ts';

/** What became of one statement. A bundle that was made is never removed, whatever came after it. */
export type Attested =
  /** Verified, and handed over to whoever was asked to have it. */
  | (Made & { readonly kind: 'stored'; readonly storedIn: readonly StoredIn[] })
  /** Verified, and handed over to nobody, since another statement did not get that far. */
  | (Made & { readonly kind: 'kept' })
  /** Our own signature does not pass the policy. */
  | (Made & { readonly kind: 'refused'; readonly reports: readonly VerificationReport[] })
  /** Verified and on disk, but a store did not take it. */
  | (Made & { readonly kind: 'not-stored'; readonly error: Error })
  | { readonly kind: 'not-signed'; readonly statement: Statement; readonly error: Error }
  /** Not begun, since another one had failed. */
  | { readonly kind: 'not-begun'; readonly statement: Statement };

interface Made {
  readonly statement: Statement;
  readonly bundle: unknown;
  readonly path: string;
  /** Signed by an earlier try, and so not signed again. */
  readonly isEarlier: boolean;
}
