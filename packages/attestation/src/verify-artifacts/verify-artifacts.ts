import { findBundles } from '../find/find-bundles.ts';
import { judgeAttempts } from '../judge/judge-attempts.ts';
import { tryBundles } from '../judge/try-bundles.ts';
import { openRows } from '../policy/open-rows.ts';
import type { VerificationReport } from '../report/verification-report.ts';
import { readRoots } from '../roots/read-roots.ts';
import type { VerificationRequest } from './verification-request.ts';
import { withNamedDigests } from './with-named-digests.ts';

interface Verification {
  /** One for each subject, in their order. */
  readonly reports: readonly VerificationReport[];
  /** What is wrong with none of them, such as an old root or an open policy. */
  readonly warnings: readonly string[];
}

/** Looks for bundles and holds them against the policy. */
export async function verifyArtifacts(request: VerificationRequest): Promise<Verification> {
  const { subjects, places, policy, trustedRoot, run, now } = request;
  const { instances, thresholds } = policy;
  const roots = await readRoots({ instances, file: trustedRoot, now });
  const found = await findBundles(subjects, places);
  const attempts = tryBundles(found.bundles, { roots, instances, thresholds });
  const reports = judgeAttempts(attempts, {
    subjects: await withNamedDigests(subjects, attempts),
    unread: found.unread,
    policy,
    run,
    now,
  });
  const isAnyPassing = reports.some(({ verdict }) => verdict === 'pass');
  const note = isAnyPassing ? openRows(policy) : undefined;
  return { reports, warnings: note === undefined ? roots.warnings : [...roots.warnings, note] };
}
