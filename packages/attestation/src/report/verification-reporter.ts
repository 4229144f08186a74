import type { VerificationReport } from './verification-report.ts';

/** Reports as text that is safe to print where the format is meant for. */
export type VerificationReporter = (
  reports: readonly VerificationReport[],
  context: { readonly color: boolean },
) => string;
