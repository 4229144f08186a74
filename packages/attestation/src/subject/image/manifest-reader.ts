import { quoted } from '@portcullis/core';
import type { HttpClient } from '@portcullis/http';
import {
  openRegistry,
  parseObject,
  type RegistryCredentials,
  readContent,
} from '@portcullis/oci-registry';
import { badSubject } from '../bad-subject.ts';
import type { ReadManifest } from './read-image.ts';

/** Reads manifests from registries, which are held against their digests. Throws HttpError where one cannot be asked. */
export function manifestReader(
  http: HttpClient,
  credentialsOf: (registry: string) => Promise<RegistryCredentials | undefined>,
): ReadManifest {
  return async ({ registry, name, digest }) => {
    const credentials = await credentialsOf(registry);
    const repository = { registry, name };
    const opened = openRegistry({ http, repository, credentials, actions: 'pull' });
    const content = await readContent(opened, { kind: 'manifests', reference: digest });
    if (content === undefined)
      throw badSubject(
        `cannot attest ${quoted(`${registry}/${name}@${digest}`)}: the registry does not have it; push the image before this`,
      );
    return parseObject(content.bytes, quoted(registry));
  };
}
