import { boundedTable, clip, count, escapeMarkdown, toCodeSpan } from '@portcullis/core';
import type { ReleasePlan, UnusedRow } from '@portcullis/release';
import type { InspectedFile } from './inspect-files.ts';

/** Everything that would be sealed, for whoever is asked at the gate. */
export interface Inspection {
  readonly plan: ReleasePlan;
  readonly files: readonly InspectedFile[];
  /** Each image with the tags that would be set to it. */
  readonly images: readonly {
    readonly name: string;
    readonly digest: string;
    readonly tags: string;
  }[];
  /** Whether the version is free there. */
  readonly registries: readonly UnusedRow[];
  readonly notes: string;
  /** On the installers, in Markdown. */
  readonly installers: string;
}

/** For the job summary, under GitHub's 1 MiB. Texts are of the build. */
export function inspectMarkdown(inspection: Inspection): string {
  const { plan, files, images, registries, notes, installers } = inspection;
  const { tag, version, commit, repository, isPrerelease, isDryRun } = plan;
  const kind = isPrerelease ? 'prerelease' : 'release';
  const parts = [
    `### What would be sealed as ${toCodeSpan(tag)}`,
    `${isDryRun ? 'A dry run, behind which nothing is sealed. ' : ''}The ${kind} ${toCodeSpan(version)} of ${toCodeSpan(repository)} at the commit ${toCodeSpan(commit)}: ${count(files.length, 'file')}, ${count(images.length, 'image')}. Compare them with what the build says before you approve: what is sealed later is this, or nothing.`,
    ...boundedTable({
      title: undefined,
      columns: ['File', 'Bytes', 'SHA-256', ''],
      rows: files.map(({ name, size, sha256, role = '' }) => [
        toCodeSpan(name),
        `${size}`,
        toCodeSpan(sha256),
        escapeMarkdown(role),
      ]),
      limit,
    }),
    ...boundedTable({
      title: undefined,
      columns: ['Image', 'Digest', 'Tags'],
      rows: images.map(({ name, digest, tags }) => [
        toCodeSpan(name),
        toCodeSpan(digest),
        toCodeSpan(tags),
      ]),
      limit,
    }),
    ...boundedTable({
      title: undefined,
      columns: ['', 'Version at a registry', 'Found'],
      rows: registries.map(({ outcome, what, why }) => [
        outcome,
        toCodeSpan(what),
        escapeMarkdown(clip(why, longest)),
      ]),
      limit,
    }),
    ...(notes.trim() === '' ? [] : [`**Notes:** ${escapeMarkdown(clip(notes, longest))}`]),
    ...(installers === '' ? [] : [installers.trimEnd()]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Bytes of each table. */
const limit = 128 * 1024;

const longest = 4000;
