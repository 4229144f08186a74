import { escapeMarkdown } from '@portcullis/core';
import type { SealManifest } from '../seal/seal-manifest.ts';

interface Around {
  /** `https://github.com` */
  readonly server: string;
  /** `verificationCommands` */
  readonly commands: readonly string[];
}

/** The text of a release of which nobody has written any: from what it was made, and how everybody verifies it. */
export function defaultNotes(manifest: SealManifest, { server, commands }: Around): string {
  const { repository, tag, commit, run, files } = manifest;
  const home = `${server}/${repository}`;
  const lines = [
    `${escapeMarkdown(tag)} was built from [${commit.slice(0, 12)}](${home}/commit/${commit}) by [run ${run.id}](${home}/actions/runs/${run.id}).`,
    '',
    files.length === 0
      ? 'Every image is attested. Verify what you pull:'
      : 'Every file is attested, and its bundle lies beside it. Verify what you download:',
    '',
    // No command has a line break.
    '~~~sh',
    ...commands,
    '~~~',
  ];
  return lines.join('\n');
}
