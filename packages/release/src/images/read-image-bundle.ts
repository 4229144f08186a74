import { parseBundle, parseStatement } from '@portcullis/attestation';
import { quoted } from '@portcullis/core';
import { imageBundleName } from '../seal/image-bundle-name.ts';
import { openSealed } from '../seal/open-sealed.ts';
import { SealError } from '../seal/seal-error.ts';
import type { SealedImage } from '../seal/seal-manifest.ts';

export interface ImageBundle {
  readonly json: unknown;
  readonly predicateType: string;
}

/**
 * The attestation of an image, byte by byte the sealed one: the job that sealed has verified it, and who attaches it does
 * not judge it again. Throws SealError and AttestationError.
 */
export async function readImageBundle(folder: string, image: SealedImage): Promise<ImageBundle> {
  const { bundle, digest } = image;
  if (bundle.name !== imageBundleName(image.name) || bundle.size > mostBytes)
    throw refused(image, `there is no bundle called ${quoted(bundle.name)} of its size`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of openSealed(folder, bundle)) chunks.push(chunk);
  const json: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  const { subject, predicateType } = parseStatement(parseBundle(json).content.dsseEnvelope);
  if (subject.some(({ digest: { sha256 } }) => `sha256:${sha256}` === digest))
    return { json, predicateType };
  throw refused(image, 'its bundle speaks of something else');
}

/** A predicate has 16 MiB at most, and base64 adds a third. */
const mostBytes = 32 * 2 ** 20;

function refused({ name }: SealedImage, why: string): SealError {
  return new SealError('not-attested', `cannot attach the attestation of ${quoted(name)}: ${why}`);
}
