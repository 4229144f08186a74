import { quoted } from '../../analysis/quoted.ts';
import type { Identity } from '../../analysis/registries/identity-in.ts';
import type { RegistryUpload } from '../../analysis/registries/registry-upload.ts';
import { callHops } from '../../analysis/runs/call-hops.ts';
import type { SecretUse } from '../../analysis/secrets/secret-use.ts';
import { writtenAs } from '../../analysis/secrets/written-as.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';

interface TokenUsed {
  readonly upload: RegistryUpload;
  readonly tokens: readonly SecretUse[];
  readonly identity: Identity;
}

/** It publishes with a secret; worse where the job could do without, and holds both. */
export function tokenUsed({ upload, tokens, identity }: TokenUsed): FindingVerdict {
  const { registry, run, site, hop } = upload;
  const names = tokens.map((use) => quoted(writtenAs(use)));
  const given = tokens.map((use) => ({ at: use.at, message: 'the stored token' }));
  const base = {
    related: [...callHops(run), ...site.via, ...given, ...identityHop(identity)],
    ...certainty(upload),
  };
  const with_ = `${hop.message} and the stored token ${[...new Set(names)].join(', ')}`;
  if (identity.kind === 'yes')
    return finding(
      hop.at,
      `${with_}, although the job may log in to ${registry.name} by OIDC ("id-token: write"): whoever gets the token publishes from anywhere, until somebody revokes it; ${registry.login}, and revoke the token`,
      { ...base, severity: 'high' },
    );
  return finding(
    hop.at,
    `${with_}: whoever gets it publishes from anywhere, until somebody revokes it; make this workflow a trusted publisher at ${registry.name}, give the job "id-token: write", ${registry.login}, and revoke the token`,
    { ...base, severity: 'medium' },
  );
}

function identityHop(identity: Identity) {
  return identity.kind === 'yes'
    ? [{ at: identity.at, message: 'the job may log in by OIDC' }]
    : [];
}

function certainty({ isCertain, isPublic, registry, site }: RegistryUpload) {
  if (!isPublic)
    return {
      confidence: 'low',
      evidence: [`whether it goes to ${registry.name} depends on a value that only a run knows`],
    } as const;
  if (!isCertain || site.undecided !== undefined)
    return {
      confidence: 'medium',
      evidence: ['whether it publishes cannot be decided from the file'],
    } as const;
  return { confidence: 'high' } as const;
}
