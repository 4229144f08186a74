import { quoted } from '@portcullis/core';
import { HttpError } from '@portcullis/http';
import { isLoopback } from './is-loopback.ts';
import type { RepositoryName } from './repository-name.ts';

/**
 * Where a registry has a repository, `https://ghcr.io/v2/owner/name`. The name is text of a scanned file, so it has to
 * keep the grammar before it is part of a URL.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
export function repositoryUrl({ registry, name }: RepositoryName): string {
  const isName = host.test(registry) && name.length <= 255 && path.test(name);
  if (!isName || !URL.canParse(`https://${registry}`))
    throw new HttpError('not-found', `no image can be called ${quoted(`${registry}/${name}`)}`);
  const server = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
  // As Docker does it: nobody has a certificate for this machine.
  const scheme = isLoopback(new URL(`https://${server}`).hostname) ? 'http' : 'https';
  return `${scheme}://${server}/v2/${name}`;
}

const host = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[a-f\d:]+\])(?::\d{1,5})?$/i;
const path = /^[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*)*$/;
