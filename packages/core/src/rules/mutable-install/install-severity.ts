import type { Profile, Severity } from '../../engine/index.ts';
import type { GapSite, InstallSite } from '../../evidence/index.ts';

/** How bad what a step fetches is; undefined where the profile is silent about it. */
export function installSeverity(
  { site, isClear }: Extract<InstallSite, { kind: 'site' }>,
  profile: Profile,
): Severity | undefined {
  if (site.mutability === 'content-addressed') return undefined;
  const inStrict = (severity: Severity) => (profile === 'strict' ? severity : undefined);
  if (site.weakness === 'system-packages') return inStrict('info');
  return isClear ? (severityOf(site) ?? inStrict('low')) : inStrict('low');
}

/** undefined for what only the strict profile tells. */
function severityOf({ kind, mutability, verification }: GapSite): Severity | undefined {
  const isFloating = mutability === 'floating';
  switch (kind) {
    case 'exec-remote':
      if (mutability === 'versioned' || verification === 'signature') return 'low';
      return isFloating && verification === 'none' ? 'high' : 'medium';
    case 'download':
      // The files of a release can be replaced by its owner alone.
      return isFloating && verification !== 'signature' ? 'medium' : 'low';
    case 'image':
      return isFloating ? 'medium' : 'low';
    case 'install':
      // Registries take no version twice.
      return mutability === 'versioned' ? undefined : 'medium';
    // The download that takes the answer is told by itself; what is cloned may be data.
    case 'api-latest':
    case 'git':
    case 'action':
      return undefined;
  }
}
