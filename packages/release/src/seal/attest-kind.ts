import { join } from 'node:path';
import {
  type AttestRequest,
  type AttestResult,
  attest,
  type PredicateChoice,
} from '@portcullis/attestation';
import { checkStored } from './check-stored.ts';
import type { ExpectedBundle } from './expected-bundles.ts';
import { policyOf } from './policy-of.ts';
import type { SealingChoice } from './sealing-choice.ts';

/** What was signed of one kind, and how it is handed over. */
export interface MadeKind {
  readonly request: AttestRequest;
  readonly result: AttestResult;
  /** By the path that each is to have. */
  readonly bundles: ReadonlyMap<string, SignedBundle>;
}

interface SignedBundle {
  readonly json: unknown;
  /** Signed by an earlier attempt, and so not signed again. */
  readonly isEarlier: boolean;
}

interface Around {
  readonly choice: SealingChoice;
  readonly assets: string;
  readonly folder: string;
}

/** Signs bundles of one kind, which pass the exact policy and are held back. Throws SealError. */
export async function attestKind(
  expected: readonly ExpectedBundle[],
  around: Around,
): Promise<MadeKind> {
  const request = await toRequest(expected, around);
  const result = await attest(request);
  checkStored(result);
  const paths = new Map(expected.map(({ path, subjects }) => [subjects[0]?.name, path]));
  const bundles = new Map<string, SignedBundle>();
  for (const one of result.attested) {
    const { subject } = one.statement;
    // Of the SBOM there is one, with its subjects in another order.
    const path = expected.length === 1 ? expected[0]?.path : paths.get(subject[0]?.name);
    if (path === undefined || one.kind !== 'stored') continue;
    bundles.set(path, { json: one.bundle, isEarlier: one.isEarlier });
  }
  return { request, result, bundles };
}

async function toRequest(
  expected: readonly ExpectedBundle[],
  { choice, assets, folder }: Around,
): Promise<AttestRequest> {
  const { repository, signing, issuer, trustedRoot, outside, onToken, now } = choice;
  const what = expected[0]?.what;
  const isSbom = what?.kind === 'sbom';
  const digests = expected.flatMap(({ subjects }) =>
    subjects.map(({ name, sha256 }) => ({ name, digest: `sha256:${sha256}` })),
  );
  const predicate: PredicateChoice = isSbom
    ? { kind: 'sbom', path: join(assets, what.name) }
    : { kind: 'provenance' };
  return {
    subjects: { workspace: assets, digests },
    withPlatforms: false,
    predicate,
    mode: isSbom ? 'all' : 'each',
    signing,
    identityToken: undefined,
    issuer,
    policy: await policyOf(what, { policy: choice.policy, assets }),
    trustedRoot,
    folder,
    list: undefined,
    repository,
    isPushed: false,
    isHeldBack: true,
    outside,
    onToken,
    now,
  };
}
