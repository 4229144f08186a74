import type { CacheClient, CacheClientVersion } from '../../facts/cache-clients.ts';
import type { Repository, RepositoryUses } from '../../model/index.ts';
import { type ActionVersion, actionVersion } from '../action-version.ts';
import { documentOf } from '../document-of.ts';
import type { RunStep } from '../runs/run-step.ts';

/** What a `uses` of a client can be: one entry of its versions, or all of them when its release is not said. */
interface ClientVersions {
  readonly versions: readonly CacheClientVersion[];
  readonly isObedient: boolean;
  readonly isKnown: boolean;
}

/** The versions of a client that a step may run. */
export function clientVersions(
  client: CacheClient,
  { uses, site }: { readonly uses: RepositoryUses; readonly site: RunStep },
  repository: Repository,
): ClientVersions {
  const version = actionVersion(uses, documentOf(site.owner, repository));
  const { versions, honoursCacheModeSince } = client;
  if (version === undefined) return { versions, isObedient: false, isKnown: versions.length === 1 };
  const fitting = versions.filter(({ since }) => isReached(since, version)).at(-1) ?? versions[0];
  return {
    versions: fitting === undefined ? [] : [fitting],
    isObedient: honoursCacheModeSince !== undefined && isReached(honoursCacheModeSince, version),
    isKnown: true,
  };
}

/** A tag without a minor version moves to the newest one. */
function isReached(since: string, { major, minor }: ActionVersion): boolean {
  const [first = '0', second = '0'] = since.split('.');
  if (major !== Number(first)) return major > Number(first);
  return minor === undefined || minor >= Number(second);
}
