import { join } from 'node:path';
import { type RunContext, type VerificationReport, verifyArtifacts } from '@portcullis/attestation';
import type { ExpectedBundle } from './expected-bundles.ts';
import { policyOf } from './policy-of.ts';
import type { SealingChoice } from './sealing-choice.ts';

interface Around {
  /** Without a run for whoever is no part of it. */
  readonly choice: Pick<SealingChoice, 'policy' | 'trustedRoot' | 'now'> & {
    readonly run: RunContext | undefined;
  };
  readonly sealed: string;
}

/** Nobody is asked: what becomes public has to be enough. */
export async function verifySealed(
  { path, what, subjects }: ExpectedBundle,
  { choice, sealed }: Around,
): Promise<readonly VerificationReport[]> {
  const { run, trustedRoot, now } = choice;
  const policy = await policyOf(what, { policy: choice.policy, assets: join(sealed, 'assets') });
  const atHand = subjects.map(({ name, sha256 }) => ({
    subject: { name, digests: { sha256 } },
    path: undefined,
    image: undefined,
  }));
  const places = { bundles: [join(sealed, path)], github: undefined, registry: undefined };
  const request = { subjects: atHand, places, policy, trustedRoot, run, now: now() };
  return (await verifyArtifacts(request)).reports;
}
