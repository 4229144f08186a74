import { quoted } from '@portcullis/core';
import { HttpError } from '@portcullis/http';
import { attachArtifact, openRegistry, type RegistryOptions } from '@portcullis/oci-registry';
import { AttestationError } from '../attestation-error.ts';
import { findInRegistry } from '../find/in-registry.ts';
import { isSameSignature } from './is-same-signature.ts';

export interface RegistryUpload extends Omit<RegistryOptions, 'actions'> {
  /** Of the image that the bundle is about. */
  readonly digest: string;
  readonly bundle: unknown;
  readonly predicateType: string;
  readonly now: Date;
  /** Whether an earlier try may have attached it: then we look first. */
  readonly mayBeThere?: boolean;
  /** Milliseconds until others who attach at the same time have done so. */
  readonly pause?: number;
}

export interface RegistryStored {
  /** `ghcr.io/owner/name@sha256:…` */
  readonly image: string;
  /** Of the manifest that refers to it; undefined where an earlier try has attached it. */
  readonly digest: string | undefined;
}

/** As newer versions of cosign look for it: `cosign verify-attestation --new-bundle-format`. */
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/**
 * Attaches a bundle to an image. Throws AttestationError `store-failed` for what the registry refuses, HttpError for
 * what may pass.
 */
export async function attachToImage(upload: RegistryUpload): Promise<RegistryStored> {
  const { repository, digest, bundle, predicateType, now, pause } = upload;
  const image = `${repository.registry}/${repository.name}@${digest}`;
  if (upload.mayBeThere === true && (await isAttached(upload))) return { image, digest: undefined };
  const annotations = {
    'org.opencontainers.image.created': now.toISOString(),
    'dev.sigstore.bundle.content': 'dsse-envelope',
    'dev.sigstore.bundle.predicateType': predicateType,
  };
  const bytes = Buffer.from(JSON.stringify(bundle));
  try {
    const registry = openRegistry({ ...upload, actions: 'pull,push' });
    const artifact = { mediaType: bundleType, bytes, annotations };
    const attachment = { digest, artifact, ...(pause === undefined ? {} : { pause }) };
    return { image, digest: await attachArtifact(registry, attachment) };
  } catch (error) {
    throw error instanceof HttpError ? toRefusal(error, image) : error;
  }
}

/**
 * Throws HttpError when that cannot be told: attaching again could be the second time. What somebody else has attached,
 * and nobody can read, is not ours.
 */
async function isAttached(upload: RegistryUpload): Promise<boolean> {
  const { bundles, unread } = await findInRegistry(upload);
  if (bundles.some(({ json }) => isSameSignature(json, upload.bundle))) return true;
  const trouble = unread.find(({ reason }) => reason === 'network' || reason === 'rate-limit');
  if (trouble === undefined) return false;
  const { registry, name } = upload.repository;
  throw new HttpError(
    'network',
    `it is not known whether ${quoted(`${registry}/${name}`)} has the attestation, so that it is not attached: looking for it fails: ${trouble.message}`,
    { mayBeDone: true },
  );
}

/** What registries say to artifacts that do not know version 1.1 of the specification. */
const oldRegistry = [400, 405, 415, 422];

function toRefusal(error: HttpError, image: string): Error {
  const { kind, status = 0, message } = error;
  const isRefused = kind !== 'rate-limit' && status >= 400 && status < 500;
  // Without a login we do not even ask.
  if (!isRefused && kind !== 'permission') return error;
  const what = `cannot attach the attestation to "${image}"`;
  const why = oldRegistry.includes(status)
    ? `the registry answers ${status}, as those do that take images only; store the bundle elsewhere`
    : message;
  return new AttestationError('store-failed', `${what}: ${why}`, { cause: error });
}
