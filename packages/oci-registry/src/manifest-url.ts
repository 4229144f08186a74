import { quoted } from '@portcullis/core';
import { HttpError } from '@portcullis/http';
import type { ImageName } from './image-name.ts';
import { isLoopback } from './is-loopback.ts';

/**
 * Where a registry has the manifest of a tag. The name is text of a scanned file, so it has to keep the grammar of
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests before it is part of a URL.
 */
export function manifestUrl({ registry, name, tag }: ImageName): string {
  const isName = host.test(registry) && name.length <= 255 && path.test(name) && word.test(tag);
  if (!isName || !URL.canParse(`https://${registry}`))
    throw new HttpError(
      'not-found',
      `no image can be called ${quoted(`${registry}/${name}:${tag}`)}`,
    );
  const server = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
  // As Docker does it: nobody has a certificate for this machine.
  const scheme = isLoopback(new URL(`https://${server}`).hostname) ? 'http' : 'https';
  return `${scheme}://${server}/v2/${name}/manifests/${tag}`;
}

const host = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[a-f\d:]+\])(?::\d{1,5})?$/i;
const path = /^[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*)*$/;
const word = /^\w[\w.-]{0,127}$/;
