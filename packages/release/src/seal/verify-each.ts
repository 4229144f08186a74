import { type AtHand, type VerificationReport, verifyArtifacts } from '@portcullis/attestation';

type Request = Parameters<typeof verifyArtifacts>[0];

/** Each has a statement of its own, that names nothing else: it is verified alone, and its policy asks just that. */
export async function verifyEach(
  subjects: readonly AtHand[],
  around: Omit<Request, 'subjects'>,
): Promise<readonly VerificationReport[]> {
  const reports: VerificationReport[] = [];
  for (const subject of subjects)
    reports.push(...(await verifyArtifacts({ ...around, subjects: [subject] })).reports);
  return reports;
}
