import { info, setOutput, summary } from '@actions/core';
import { count, escapeTerminal } from '@portcullis/core';
import type { Seal, SealManifest } from '@portcullis/release';
import { sealMarkdown } from './seal-markdown.ts';

/** Log, outputs and job summary of a seal. */
export async function tellSeal({ manifest, sha256 }: Seal): Promise<void> {
  for (const line of linesOf(manifest)) info(escapeTerminal(line));
  info(`seal: ${sha256}`);
  setOutput('seal', sha256);
  setOutput('digests', filesOf(manifest).map(toDigestLine).join('\n'));
  setOutput('subjects', JSON.stringify(subjectsOf(manifest)));
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(sealMarkdown(manifest, sha256)).write();
}

/** The digest first: the runner passes over spaces before it looks for `::command::` at the start of a line. */
function linesOf(manifest: SealManifest): readonly string[] {
  return [
    `sealed ${count(manifest.files.length, 'file')} and ${count(manifest.images.length, 'image')}`,
    ...manifest.files.map(({ name, kind, size, sha256, embeddedFrom }) => {
      const from = embeddedFrom === undefined ? '' : `, embedded, was ${embeddedFrom}`;
      return `  ${sha256} ${name} (${kind}, ${size} bytes${from})`;
    }),
    ...manifest.images.map(({ name, digest }) => `  ${digest} ${name}`),
  ];
}

/** What is attested; its bundles are no subjects of anything. */
function filesOf({ files }: SealManifest): SealManifest['files'] {
  return files.filter(({ kind }) => kind !== 'bundle');
}

function toDigestLine({ name, sha256 }: SealManifest['files'][number]): string {
  return `${sha256}  ${name}`;
}

function subjectsOf(manifest: SealManifest): readonly object[] {
  return [
    ...filesOf(manifest).map(({ name, sha256 }) => ({ name, digest: `sha256:${sha256}` })),
    ...manifest.images.map(({ name, digest }) => ({ name, digest })),
  ];
}
