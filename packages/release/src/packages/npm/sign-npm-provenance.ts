import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AttestRequest, attest, type WorkflowClaims } from '@portcullis/attestation';
import { quoted } from '@portcullis/core';
import { PackageError } from '../package-error.ts';
import { type Fields, toFields } from '../to-fields.ts';
import type { NpmPackage } from './npm-package.ts';
import { npmPredicate } from './npm-predicate.ts';
import { toPurl } from './to-purl.ts';

/** How it is signed, and where bundles are kept until then. */
export interface ProvenanceSigning
  extends Pick<
    AttestRequest,
    'signing' | 'trustedRoot' | 'issuer' | 'outside' | 'onToken' | 'now'
  > {
  /** Of the runner; gone after the job. */
  readonly temporary: string;
}

/**
 * The provenance that npm shows beside a package: signed with the identity of this job, and verified by the exact policy
 * before anybody gets it. Throws PackageError, AttestationError and HttpError.
 */
export async function signNpmProvenance(
  { target }: NpmPackage,
  claims: WorkflowClaims,
  { temporary, ...signing }: ProvenanceSigning,
): Promise<Fields> {
  const folder = mkdtempSync(join(temporary, 'portcullis-npm-'));
  const path = join(folder, 'predicate.json');
  writeFileSync(path, JSON.stringify(npmPredicate(claims, signing.outside.server)));
  const { name, version, digest } = target;
  const sha512 = Buffer.from(digest.replace('sha512-', ''), 'base64').toString('hex');
  const { attested } = await attest({
    ...signing,
    subjects: {
      workspace: folder,
      digests: [{ name: toPurl(name, version), digest: `sha512:${sha512}` }],
    },
    withPlatforms: false,
    predicate: { kind: 'own', path, type: 'https://slsa.dev/provenance/v1' },
    mode: 'each',
    identityToken: undefined,
    policy: undefined,
    folder,
    list: undefined,
    repository: undefined,
    isPushed: false,
  });
  const [one] = attested;
  if (one?.kind === 'stored') return toFields(one.bundle);
  if (one?.kind === 'not-signed') throw one.error;
  throw new PackageError(
    'package-refused',
    `the provenance of ${quoted(name)} does not pass its own policy: nothing is published`,
  );
}
