import { quoted } from '../../analysis/quoted.ts';
import type { Severity } from '../../engine/index.ts';
import type { Image } from '../../model/index.ts';

interface ImageVerdict {
  readonly severity: Severity;
  readonly message: string;
}

/** What is wrong with how an image is pinned; undefined when nothing is. */
export function describeImage(
  image: Image,
  profile: 'default' | 'strict',
): ImageVerdict | undefined {
  const { digest, tag } = image;
  if (digest !== undefined) {
    if (isDigest(digest.text)) return undefined;
    return high(
      image,
      'has a digest that is not "sha256:" and 64 lower-case hex digits, so that it pins nothing',
    );
  }
  if (tag === undefined || tag.text === '') {
    return high(
      image,
      'has neither tag nor digest, so that whatever was pushed last as "latest" runs',
    );
  }
  if (tag.text === 'latest') return high(image, 'is whatever was pushed last');
  const why = `follows the tag ${quoted(tag.text)}, which its publisher can push again with other content`;
  return { ...high(image, why), severity: profile === 'strict' ? 'high' : 'medium' };
}

function high(image: Image, why: string): ImageVerdict {
  return {
    severity: 'high',
    message: `${quoted(image.text)} ${why}: pin it by digest, ${quoted(pinned(image))}`,
  };
}

function pinned({ registry, name, tag }: Image): string {
  const repository = registry === undefined ? name.text : `${registry.text}/${name.text}`;
  const tagged = tag === undefined || tag.text === '' ? repository : `${repository}:${tag.text}`;
  return `${tagged}@sha256:<digest>`;
}

/** Source: https://github.com/opencontainers/image-spec/blob/main/descriptor.md#sha-256 */
function isDigest(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}
