import { quoted } from '@portcullis/core';
import { HttpError } from '@portcullis/http';
import type { ImageName } from './image-name.ts';
import { repositoryUrl } from './repository-url.ts';

/** Where a registry has the manifest of a tag. */
export function manifestUrl(image: ImageName): string {
  const url = repositoryUrl(image);
  if (word.test(image.tag)) return `${url}/manifests/${image.tag}`;
  const { registry, name, tag } = image;
  throw new HttpError(
    'not-found',
    `no image can be called ${quoted(`${registry}/${name}:${tag}`)}`,
  );
}

const word = /^\w[\w.-]{0,127}$/;
