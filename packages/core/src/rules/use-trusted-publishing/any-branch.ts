import { quoted } from '../../analysis/quoted.ts';
import type { RegistryUpload } from '../../analysis/registries/registry-upload.ts';
import { callHops } from '../../analysis/runs/call-hops.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';

/** Without an environment the registry trusts the workflow's name: as it is on any branch, for whoever can push one. */
export function anyBranch(upload: RegistryUpload): FindingVerdict | undefined {
  const { registry, run, site, hop, publisher } = upload;
  if (run.job.environment !== undefined) return undefined;
  const isByAction = publisher !== undefined;
  return finding(
    run.job.key,
    `${quoted(run.job.id)} ${hop.message} by OIDC and names no environment: ${registry.name} then trusts this workflow as it is on any branch, and whoever can push one can publish; name an environment that only protected tags or branches may use, here and at ${registry.name}`,
    {
      severity: 'medium',
      confidence: isByAction && upload.isCertain && upload.isPublic ? 'high' : 'medium',
      related: [...callHops(run), ...site.via, hop],
    },
  );
}
