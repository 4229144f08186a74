import { type Known, parseImage, quoted } from '@portcullis/core';
import type { HttpClient } from '@portcullis/http';
import { readDigest, toImageName } from '@portcullis/oci-registry';
import { toKnown } from './to-known.ts';

/** Asks an image's own registry, `alpine:3.20` as in `docker://alpine:3.20`. */
export async function askDigest(http: HttpClient, image: string): Promise<Known<string>> {
  const source = { path: '', repositoryPath: '', kind: 'config', text: image } as const;
  const parsed = parseImage({ source, start: 0, end: image.length, text: image });
  if (parsed !== undefined) return toKnown(() => readDigest(http, toImageName(parsed)));
  return { kind: 'unknown', reason: 'undecidable', message: `${quoted(image)} names no image` };
}
