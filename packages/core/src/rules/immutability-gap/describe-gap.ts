import { quoted } from '../../analysis/quoted.ts';
import type { FetchKind, GapSite } from '../../evidence/index.ts';

/** What a pinned action leaves to others, why that is so, and what its user can do today. */
export function describeGap(uses: string, { kind, what, why, advice }: GapSite): string {
  const remedy = advice?.user ?? 'ask its maintainers to fix what it fetches, or replace it';
  return `${quoted(uses)} is pinned, and yet it ${verbs[kind]} ${quoted(what)} when it runs, which the pin does not fix: ${why}; ${remedy}`;
}

const verbs: Readonly<Record<FetchKind, string>> = {
  download: 'downloads',
  install: 'installs',
  'exec-remote': 'fetches and runs',
  image: 'runs the image',
  git: 'fetches by git',
  'api-latest': 'takes a version from',
  action: 'uses',
};
