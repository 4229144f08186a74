import { quoted } from '../../analysis/quoted.ts';
import type { Identity } from '../../analysis/registries/identity-in.ts';
import type { StrayToken } from '../../analysis/registries/stray-tokens.ts';
import { writtenAs } from '../../analysis/secrets/written-as.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';

/** A variable holds a token that serves for publishing; which command uses it is not seen. */
export function strayToken(
  { use, registry, isLikely }: StrayToken,
  identity: Identity,
): FindingVerdict {
  const both = identity.kind === 'yes' ? ', although the job may log in by OIDC' : '';
  const grant = identity.kind === 'yes' ? '' : ', give the job "id-token: write"';
  return finding(
    use.at,
    `${quoted(writtenAs(use))} is a stored token for publishing to ${registry.name}${both}: whoever gets it publishes from anywhere, until somebody revokes it; make this workflow a trusted publisher at ${registry.name}${grant}, ${registry.login}, and revoke the token`,
    {
      severity: identity.kind === 'yes' && isLikely ? 'high' : 'medium',
      confidence: isLikely ? 'medium' : 'low',
      evidence: [
        `only the name of the variable, ${quoted(use.slot.key?.value ?? '')}, says what it is for`,
      ],
    },
  );
}
