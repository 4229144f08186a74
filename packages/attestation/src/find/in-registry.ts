import { HttpError } from '@portcullis/http';
import {
  type IndexEntry,
  listReferrers,
  openRegistry,
  type Registry,
  type RegistryOptions,
} from '@portcullis/oci-registry';
import type { BundleSource, Findings, FoundBundle, UnreadSource } from './found-bundle.ts';
import { orError } from './or-error.ts';
import { readReferrer } from './read-referrer.ts';
import { toUnread } from './to-unread.ts';

export interface RegistryLookup extends Omit<RegistryOptions, 'actions'> {
  /** Of the image: an index, or the manifest of one platform. */
  readonly digest: string;
}

/** More than anybody attaches to one image; each one costs two requests. */
const mostReferrers = 500;
const atOnce = 4;
/** Of all bundles of one image together. */
const mostBytes = 256 * 2 ** 20;

/**
 * All bundles that refer to an image. That there are none proves nothing: who may push may also delete. Whatever cannot
 * be read is named.
 */
export async function findInRegistry(lookup: RegistryLookup): Promise<Findings> {
  const { repository, digest } = lookup;
  const image = `${repository.registry}/${repository.name}`;
  const source: BundleSource = { kind: 'registry', image, digest };
  const bundles: FoundBundle[] = [];
  const unread: UnreadSource[] = [];
  try {
    const registry = openRegistry(lookup);
    const { entries, broken } = await listReferrers(registry, digest);
    unread.push(...broken.map((error) => toUnread(source, error)));
    const readings = readAll(registry, { entries: entries.filter(mayBeBundle), image: digest });
    for await (const one of readings) {
      if (one instanceof HttpError) unread.push(toUnread(source, one));
      else bundles.push({ source, json: one });
    }
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    unread.push(toUnread(source, error));
  }
  return { bundles, unread: [...new Map(unread.map((one) => [one.message, one])).values()] };
}

/** Writers need not tell it in the index; then the manifest says. */
function mayBeBundle({ artifactType }: IndexEntry): boolean {
  return artifactType === undefined || artifactType.startsWith(bundleType);
}

/** Of every version: https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto */
const bundleType = 'application/vnd.dev.sigstore.bundle';

/** Each bundle as JSON that nobody has looked at, or why it could not be read. */
async function* readAll(
  registry: Registry,
  { entries, image }: { readonly entries: readonly IndexEntry[]; readonly image: string },
): AsyncGenerator<unknown> {
  let left = mostBytes;
  for (let start = 0; start < Math.min(entries.length, mostReferrers); start += atOnce) {
    if (left <= 0) return yield tooMuch(`over ${mostBytes} bytes of them`);
    const some = entries.slice(start, start + atOnce);
    const read = await Promise.all(
      some.map(({ digest }) => orError(readReferrer(registry, { digest, image, bundleType }))),
    );
    for (const one of read) {
      if (one instanceof HttpError) yield one;
      else if (one !== undefined) yield one.json;
      left -= one instanceof HttpError ? 0 : (one?.bytes ?? 0);
    }
  }
  if (entries.length > mostReferrers) yield tooMuch(`over ${mostReferrers} of them`);
}

function tooMuch(what: string): HttpError {
  return new HttpError(
    'too-large',
    `not every attestation of the image is read: there are ${what}`,
  );
}
