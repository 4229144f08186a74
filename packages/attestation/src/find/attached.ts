import { type HttpClient, HttpError } from '@portcullis/http';
import { type RunProgram, readCredentials } from '@portcullis/oci-registry';
import type { PinnedImage } from '../subject/image/parse-image-name.ts';
import type { Findings } from './found-bundle.ts';
import { findInRegistry } from './in-registry.ts';
import { toUnread } from './to-unread.ts';

export interface AttachedLookup {
  readonly image: PinnedImage;
  readonly http: HttpClient;
  /** Where Docker's logins are looked up. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly runProgram: RunProgram;
}

/** What is attached to an image, seen with the login that Docker has for its registry. */
export async function findAttached(lookup: AttachedLookup): Promise<Findings> {
  const { image, http, environment, runProgram: run } = lookup;
  const { registry, name, digest } = image;
  try {
    const credentials = await readCredentials(registry, { environment, run });
    return await findInRegistry({ http, repository: image, digest, credentials });
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const source = { kind: 'registry', image: `${registry}/${name}`, digest } as const;
    return { bundles: [], unread: [toUnread(source, error)] };
  }
}
