import { escapeMarkdown } from '@portcullis/core';
import type { Seal } from '../seal/seal-release.ts';

/** For a job summary: where the release is, and every byte of it. */
export function publishedMarkdown(server: string, { manifest, sha256 }: Seal): string {
  const { repository, tag, files } = manifest;
  const page = `${server}/${repository}/releases/tag/${encodeURIComponent(tag)}`;
  const lines = [
    '### Published',
    '',
    `[${escapeMarkdown(tag)}](${page})`,
    '',
    `Seal \`sha256:${sha256}\``,
    '',
    ...(files.length === 0 ? [] : ['| file | SHA-256 |', '|---|---|']),
    ...files.map((file) => `| ${escapeMarkdown(file.name)} | \`${file.sha256}\` |`),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
