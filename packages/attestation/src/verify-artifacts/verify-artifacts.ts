import { findBundles } from '../find/find-bundles.ts';
import { verifySubjects } from '../judge/verify-subjects.ts';
import type { VerificationReport } from '../report/verification-report.ts';
import { readRoots } from '../roots/read-roots.ts';
import type { VerificationRequest } from './verification-request.ts';

interface Verification {
  /** One for each subject, in their order. */
  readonly reports: readonly VerificationReport[];
  /** What is wrong with none of them, such as an old root. */
  readonly warnings: readonly string[];
}

/** Looks for bundles and holds them against the policy. */
export async function verifyArtifacts(request: VerificationRequest): Promise<Verification> {
  const { subjects, places, policy, trustedRoot, run, now } = request;
  const roots = await readRoots({ instances: policy.instances, file: trustedRoot, now });
  const found = await findBundles(subjects, places);
  const reports = verifySubjects({
    subjects: subjects.map(({ subject }) => subject),
    found,
    policy,
    roots,
    run,
    now,
  });
  return { reports, warnings: roots.warnings };
}
