import { createHash } from 'node:crypto';
import { releaseStatement } from '../../../packages/attestation/test/support/release-statement.ts';
import type { GitHubState, Release } from '../github/github-state.ts';

/** What GitHub attests of a release that can never be changed again. */
export function toReleaseStatement({ id, tag, assets }: Release, state: GitHubState) {
  return releaseStatement({
    repository: state.repository,
    repositoryId: `${state.repositoryId}`,
    ownerId: `${state.ownerId}`,
    releaseId: `${id}`,
    tag,
    object: `${state.refs.get(`tags/${tag}`)}`,
    assets: Object.fromEntries(
      assets.map(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')]),
    ),
  });
}
