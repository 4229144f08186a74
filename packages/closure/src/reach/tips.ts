import type { RepositoryRefs } from '@portcullis/core';
import { isReleaseBranch } from '../ladder/is-release-branch.ts';

/** A branch or tag, in full, with its commit. */
export interface Tip {
  readonly ref: string;
  readonly commit: string;
}

/** The ends of all histories of a repository. */
export interface Tips {
  /** The default branch first, then those that releases are made on. */
  readonly main: readonly Tip[];
  /** Branches, then tags. */
  readonly other: readonly Tip[];
}

export function toTips({ defaultBranch, branches, tags }: RepositoryRefs): Tips {
  const all = [...branches].map(([name, commit]) => ({ name, ref: `refs/heads/${name}`, commit }));
  const isDefault = ({ name }: { name: string }) => name === defaultBranch;
  const isRelease = (one: { name: string }) => !isDefault(one) && isReleaseBranch(one.name);
  const isOther = (one: { name: string }) => !isDefault(one) && !isReleaseBranch(one.name);
  return {
    main: [...all.filter(isDefault), ...all.filter(isRelease)].map(toTip),
    other: [
      ...all.filter(isOther).map(toTip),
      ...[...tags].map(([name, { commit }]) => ({ ref: `refs/tags/${name}`, commit })),
    ],
  };
}

function toTip({ ref, commit }: Tip): Tip {
  return { ref, commit };
}
