import type { RepositoryName } from '@portcullis/oci-registry';

/** Of `REGISTRY/NAME`, which was parsed. */
export function toRepository(name: string): RepositoryName {
  const slash = name.indexOf('/');
  return { registry: name.slice(0, slash), name: name.slice(slash + 1) };
}
