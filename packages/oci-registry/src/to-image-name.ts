import type { Image } from '@portcullis/core';
import type { ImageName } from './image-name.ts';

/**
 * Whom to ask for an image, as Docker completes what is left out: Docker Hub, its official images, `latest`.
 * Source: https://github.com/distribution/reference (normalize.go)
 */
export function toImageName({ registry, name, tag }: Image): ImageName {
  const host = registry === undefined || registry.text === 'index.docker.io' ? hub : registry.text;
  const isOfficial = host === hub && !name.text.includes('/');
  return {
    registry: host,
    name: isOfficial ? `library/${name.text}` : name.text,
    tag: tag?.text ?? 'latest',
  };
}

const hub = 'docker.io';
