import type { RegistryUpload } from '../../analysis/registries/registry-upload.ts';
import { callHops } from '../../analysis/runs/call-hops.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';

/** Nothing here says with what it logs in, but by OIDC it cannot. */
export function unseenToken(upload: RegistryUpload, isManual: boolean): FindingVerdict {
  const { registry, run, site, hop, isPublic } = upload;
  const why = isManual ? 'with trusted publishing switched off' : 'without "id-token: write"';
  return finding(
    hop.at,
    `${hop.message}, ${why}: it can only log in with a token that is stored somewhere; make this workflow a trusted publisher at ${registry.name}, give the job "id-token: write", and ${registry.login}`,
    {
      severity: 'low',
      confidence: isPublic ? 'medium' : 'low',
      related: [...callHops(run), ...site.via],
      evidence: ['where the token comes from is not seen; the index may be set elsewhere, too'],
    },
  );
}
