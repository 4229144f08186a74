import { quoted } from '@portcullis/core';
import type { ImageTag } from '../images/image-tag.ts';
import { nextTagStep } from '../images/next-tag-step.ts';
import { nextPackageStep } from '../packages/next-package-step.ts';
import type { PublishedPackage } from '../packages/package-target.ts';
import type { FoundPackage } from './find-packages.ts';
import type { FoundTag } from './find-tags.ts';

/** Whether a registry leaves room for the version of a release. */
export interface UnusedRow {
  readonly kind: 'package' | 'tag';
  /** `unknown` is no pass, and the job that publishes asks again. */
  readonly outcome: 'pass' | 'fail' | 'unknown';
  readonly what: string;
  readonly why: string;
}

/** Nothing is there, or what is to be released; other bytes can never be replaced. Pure. */
export function judgeUnused(
  packages: readonly FoundPackage[],
  tags: readonly FoundTag[],
): readonly UnusedRow[] {
  return [...packages.map(toPackageRow), ...tags.map(toTagRow)];
}

function toPackageRow({ target, published }: FoundPackage): UnusedRow {
  const row = {
    kind: 'package',
    what: `${target.name}@${target.version} at ${target.registry}`,
  } as const;
  if (published.kind === 'unknown') return { ...row, outcome: 'unknown', why: published.why };
  return { ...row, ...judgePackage(target, published.value) };
}

type Judged = Pick<UnusedRow, 'outcome' | 'why'>;

function judgePackage(target: FoundPackage['target'], published: PublishedPackage): Judged {
  const step = nextPackageStep(target, published);
  switch (step.kind) {
    case 'publish':
      return { outcome: 'pass', why: 'nobody is shown such a version' };
    case 'done':
      return { outcome: 'pass', why: 'it is there already, with these bytes' };
    case 'refuse':
      return { outcome: 'fail', why: step.why };
  }
}

function toTagRow({ current, ...tag }: FoundTag): UnusedRow {
  const row = { kind: 'tag', what: `${tag.name}:${tag.tag}` } as const;
  if (current.kind === 'unknown') return { ...row, outcome: 'unknown', why: current.why };
  return { ...row, ...judgeTag(tag, current.value) };
}

function judgeTag(tag: ImageTag, current: string | undefined): Judged {
  const step = nextTagStep([{ ...tag, current }]);
  switch (step.kind) {
    case 'tag':
      return { outcome: 'pass', why: `nobody is shown the tag ${quoted(tag.tag)}` };
    case 'done':
      return { outcome: 'pass', why: 'it stands for this image already' };
    case 'refuse':
      return { outcome: 'fail', why: step.why };
  }
}
