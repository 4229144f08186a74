import { quoted } from '@portcullis/core';
import { badInput } from './bad-input.ts';
import { imageRegistry } from './image-registry.ts';
import type { PlannedImage } from './release-plan.ts';

/** Images by digest, a line each: `ghcr.io/owner/name@sha256:HEX`. */
export function parseImages(text: string): readonly PlannedImage[] {
  const images = text
    .split(/\s+/)
    .filter((line) => line !== '')
    .map(parseImage);
  if (images.length > most)
    throw badInput(`cannot release ${images.length} images: ${most} are the most`);
  const names = new Set(images.map(({ name }) => name));
  if (names.size < images.length)
    throw badInput('an image is named twice: a release has one digest for each name');
  return images.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Registries are asked several times for each. */
const most = 100;

function parseImage(text: string): PlannedImage {
  const [, name, digest] = form.exec(text) ?? [];
  if (name === undefined || digest === undefined)
    throw badInput(
      `cannot release the image ${quoted(text)}: name it by registry and digest, "ghcr.io/owner/name@sha256:HEX"`,
    );
  if (name.length > longest)
    throw badInput(
      `cannot release the image ${quoted(text)}: its name is longer than ${longest} characters`,
    );
  if (!name.startsWith(`${imageRegistry}/`))
    throw badInput(
      `cannot release the image ${quoted(text)}: "${imageRegistry}" is the only registry that takes the token of a job, and a release has no other; push the image there`,
    );
  return { name, digest };
}

/** Its attestation is a file of that name. */
const longest = 200;

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests */
const form =
  /^([\w.-]+(?::\d{1,5})?(?:\/[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*)+)@(sha256:[\da-f]{64})$/;
