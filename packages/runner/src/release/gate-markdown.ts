import { escapeMarkdown } from '@portcullis/core';
import type { SealedAsset, Signer } from '@portcullis/release';

interface Passage {
  readonly signer: Signer;
  /** As it stands in the workflow. */
  readonly to: string;
}

/** For a job summary: what was let through, and by whose word. */
export function gateMarkdown(files: readonly SealedAsset[], { signer, to }: Passage): string {
  const lines = [
    `### Let through to ${escapeMarkdown(to)}`,
    '',
    `Sealed in this run by ${escapeMarkdown(signer.workflow)} at \`${signer.commit}\``,
    '',
    '| file | SHA-256 |',
    '|---|---|',
    ...files.map(({ name, sha256 }) => `| ${escapeMarkdown(name)} | \`${sha256}\` |`),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
