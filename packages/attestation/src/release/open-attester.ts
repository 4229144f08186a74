import type { GithubApiOptions } from '@portcullis/github-api';
import type { TrustedRoots } from '../roots/trusted-roots.ts';
import { type ReleaseAttester, releaseAttester } from './release-attester.ts';
import { releaseRoots } from './release-roots.ts';

export interface AttesterOptions {
  /** The user's root, in place of the one that ships with the product. */
  readonly file: string | undefined;
  /** Told once, when a root is used that is so old that newer attestations may be refused. */
  readonly onWarning: (message: string) => void;
}

export interface OpenAttester {
  attester(api: GithubApiOptions): ReleaseAttester;
  /** Reads the file that the user names, so that a fault in it is told also where nothing rests on it. */
  ready(): Promise<void>;
}

/** What verifies attestations of releases in a run; most runs need no root at all, and read none. */
export function openAttester({ file, onWarning }: AttesterOptions): OpenAttester {
  let loaded: Promise<TrustedRoots> | undefined;
  const load = async (): Promise<TrustedRoots> => {
    const roots = await releaseRoots({ file, now: new Date() });
    for (const warning of roots.warnings) onWarning(warning);
    return roots;
  };
  const roots = (): Promise<TrustedRoots> => {
    loaded ??= load();
    return loaded;
  };
  return {
    attester: (api) => releaseAttester(api, roots),
    ready: async () => {
      if (file !== undefined) await roots();
    },
  };
}
