import { attachToImage } from '@portcullis/attestation';
import { createHttpClient, type HttpOptions } from '@portcullis/http';
import { openRegistry, type RegistryOptions, readDigest, tagImage } from '@portcullis/oci-registry';
import { imageRegistry } from '../plan/image-registry.ts';
import type { PlannedImage } from '../plan/release-plan.ts';
import { readImageBundle } from './read-image-bundle.ts';
import type { ImagePorts } from './release-images.ts';
import { toRepository } from './to-repository.ts';
import { withAdvice } from './with-advice.ts';

export interface ImagePlaces {
  /** The folder `images` of the seal. */
  readonly bundles: string;
  /** May write packages. */
  readonly login: { readonly username: string; readonly password: string };
  readonly http: Pick<HttpOptions, 'environment' | 'userAgent'>;
  readonly now: () => Date;
  readonly onStep: (description: string) => void;
}

/** Images at a real registry. */
export function openImages({
  bundles,
  login,
  http: options,
  now,
  onStep,
}: ImagePlaces): ImagePorts {
  const http = createHttpClient(options);
  const optionsFor = (image: Pick<PlannedImage, 'name'>): RegistryOptions => {
    const repository = toRepository(image.name);
    const isOurs = repository.registry === imageRegistry;
    return { http, repository, credentials: isOurs ? { kind: 'password', ...login } : undefined };
  };
  return {
    read: (image) => readImageBundle(bundles, image),
    attach: async (image, { json: bundle, predicateType }) => {
      const upload = { ...optionsFor(image), digest: image.digest, bundle, predicateType };
      // Whether an earlier attempt has, nobody remembers.
      const attaching = attachToImage({ ...upload, now: now(), mayBeThere: true });
      return (await withAdvice(attaching)).digest !== undefined;
    },
    current: (image) => {
      const { repository, credentials } = optionsFor(image);
      return withAdvice(readDigest(http, { ...repository, tag: image.tag }, credentials));
    },
    tag: (image) => {
      const registry = openRegistry({ ...optionsFor(image), actions: 'pull,push' });
      return withAdvice(tagImage(registry, image));
    },
    onStep,
  };
}
