import { join } from 'node:path';
import { type Policy, sbomPredicate } from '@portcullis/attestation';
import type { ExpectedBundle } from './expected-bundles.ts';

interface Around {
  /** `sealPolicy` */
  readonly policy: Policy;
  readonly assets: string;
}

/** The exact policy for one kind of attestation: an SBOM says which of its forms it has. Throws GuardError. */
export async function policyOf(
  what: ExpectedBundle['what'] | undefined,
  { policy, assets }: Around,
): Promise<Policy> {
  if (what?.kind !== 'sbom') return policy;
  const { predicateType: text } = await sbomPredicate(join(assets, what.name));
  return { ...policy, predicateType: { kind: 'exact', text } };
}
