import { createHash } from 'node:crypto';
import { quoted } from '@portcullis/core';
import { SealError } from './seal-error.ts';
import type { SealedBundle, SealedFile, SealedImage, SealManifest } from './seal-manifest.ts';
import { toManifestJson } from './to-manifest-json.ts';

/**
 * The manifest of a seal, which has to be the one of this digest: that came by another way, and is what is trusted. A
 * manifest that we would not write so is none. Throws SealError.
 */
export function parseManifest(bytes: Uint8Array, sha256: string): SealManifest {
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256)
    throw unreadable(`it is ${found}, and ${quoted(sha256)} was sealed: it was replaced meanwhile`);
  const manifest = toManifest(parseJson(bytes));
  if (manifest === undefined || toManifestJson(manifest).sha256 !== found)
    throw unreadable(
      'it is none that this version writes: seal and publish by one commit of the workflow',
    );
  return manifest;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw unreadable('it is no JSON');
  }
}

type Fields = Readonly<Record<string, unknown>>;

function toManifest(json: unknown): SealManifest | undefined {
  const { version, repository, commit, tag, run, files, images } = toFields(json);
  const { id } = toFields(run);
  if (version !== 1 || !Array.isArray(files) || !Array.isArray(images)) return undefined;
  const sealed = { files: files.map(toFile), images: images.map(toImage) };
  if ([...sealed.files, ...sealed.images].includes(undefined)) return undefined;
  return {
    version,
    repository: textOf(repository),
    commit: textOf(commit),
    tag: textOf(tag),
    run: { id: textOf(id) },
    files: sealed.files.flatMap((file) => file ?? []),
    images: sealed.images.flatMap((image) => image ?? []),
  };
}

function toFile(json: unknown): SealedFile | undefined {
  const { kind, embeddedFrom } = toFields(json);
  const bytes = toBundle(json);
  if (kind !== 'artifact' && kind !== 'checksums' && kind !== 'bundle') return undefined;
  if (bytes === undefined) return undefined;
  const from = embeddedFrom === undefined ? {} : { embeddedFrom: textOf(embeddedFrom) };
  return { ...bytes, kind, ...from };
}

function toImage(json: unknown): SealedImage | undefined {
  const { name, digest, bundle: given } = toFields(json);
  const bundle = toBundle(given);
  return bundle && { name: textOf(name), digest: textOf(digest), bundle };
}

function toBundle(json: unknown): SealedBundle | undefined {
  const { name, size, sha256 } = toFields(json);
  if (typeof size !== 'number') return undefined;
  return { name: textOf(name), size, sha256: textOf(sha256) };
}

/** What is no text becomes another one, and the digest tells. */
function textOf(value: unknown): string {
  return `${value}`;
}

function toFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function unreadable(why: string): SealError {
  return new SealError('unreadable-seal', `cannot take the manifest of the seal: ${why}`);
}
