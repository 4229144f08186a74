import { escapeMarkdown } from '@portcullis/core';
import type { ImageTag, SealManifest } from '@portcullis/release';

/** For a job summary: each image with the tags that stand for it now. */
export function imagesMarkdown(images: SealManifest['images'], tags: readonly ImageTag[]): string {
  const lines = [
    '### Images',
    '',
    '| image | digest | tags |',
    '|---|---|---|',
    ...images.map(({ name, digest }) => {
      const own = tags.filter((tag) => tag.name === name).map(({ tag }) => `\`${tag}\``);
      return `| ${escapeMarkdown(name)} | \`${digest}\` | ${own.join(', ')} |`;
    }),
    '',
    'The attestation of each is attached to it in the registry.',
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
