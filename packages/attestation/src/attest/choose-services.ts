import { GuardError } from '@portcullis/core';
import { readBounded } from '../file/read-bounded.ts';
import type { WorkflowClaims } from '../oidc/workflow-claims.ts';
import { parseSigningConfig } from '../sign/configuration/parse-signing-config.ts';
import type { SigningServices } from '../sign/signing-services.ts';
import { signingServicesOf } from '../sign/signing-services-of.ts';
import type { SigningChoice } from './to-signing-choice.ts';

interface Around {
  /** Undefined outside of workflows. */
  readonly claims: WorkflowClaims | undefined;
  readonly server: string;
  readonly now: Date;
}

/** The services that a choice means for this job. */
export async function chooseServices(
  choice: SigningChoice,
  around: Around,
): Promise<SigningServices> {
  switch (choice.kind) {
    case 'auto':
      return chooseServices({ kind: instanceFor(around) }, around);
    case 'public-good':
      return signingServicesOf({ instance: 'public-good' });
    case 'github':
      return signingServicesOf({ instance: 'github', serverUrl: around.server });
    case 'file':
      return readConfig(choice.path, around.now);
    case 'custom':
      return signingServicesOf({ ...choice, instance: 'custom' });
  }
}

/**
 * What is written into public logs can never be taken back, so that only the issuer's word makes a repository public.
 * https://docs.github.com/en/actions/concepts/security/artifact-attestations
 */
function instanceFor({ claims, server }: Around): 'public-good' | 'github' {
  const { hostname } = new URL(server);
  const isGithub = hostname === 'github.com' || hostname.endsWith('.ghe.com');
  if (claims !== undefined && isGithub)
    return claims.repositoryVisibility === 'public' && hostname === 'github.com'
      ? 'public-good'
      : 'github';
  const why = isGithub ? 'no workflow runs here' : `"${hostname}" has no Sigstore of its own`;
  throw new GuardError(
    'bad-usage',
    `cannot tell where to sign: ${why}; name the instance "public-good", whose log anybody can read, or "custom"`,
  );
}

async function readConfig(path: string, now: Date): Promise<SigningServices> {
  const bytes = await readBounded({ path, purpose: 'the signing configuration', maxBytes });
  return parseSigningConfig({ bytes, path, now });
}

const maxBytes = 2 ** 20;
