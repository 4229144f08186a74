import { quoted } from '../../analysis/quoted.ts';
import type { FetchKind, GapSite } from '../../evidence/index.ts';

/** What a step fetches, why nobody knows what that will be, and what to write instead. */
export function describeInstall(site: GapSite): string {
  const { verb, remedy } = words[site.kind];
  return `this step ${verb} ${quoted(site.what)}, ${whyOf(site)}: ${remedy}`;
}

function whyOf({ mutability, verification, kind }: GapSite): string {
  const choice = mutability === 'versioned' ? 'whose bytes its version does not fix' : open(kind);
  switch (verification) {
    case 'same-origin':
      return `${choice}, and what it is compared with comes from the same place`;
    case 'signature':
      return `${choice}, signed, so that its author alone decides what it is`;
    case 'embedded-hash':
      return `${choice}, and there are ways around the hash that it is compared with`;
    case 'none':
    case 'unknown':
      return `${choice}, and nothing here says what it has to be`;
  }
}

function open(kind: FetchKind): string {
  return kind === 'image' || kind === 'git'
    ? 'which is whatever that name stands for on that day'
    : 'which is whatever is there on that day';
}

interface Words {
  readonly verb: string;
  readonly remedy: string;
}

const words: Readonly<Record<FetchKind, Words>> = {
  download: {
    verb: 'downloads',
    remedy: 'name a version, and compare the file with a hash that stands here before it is used',
  },
  install: {
    verb: 'installs',
    remedy: 'name an exact version, or install from a lock file with hashes',
  },
  'exec-remote': {
    verb: 'runs what it fetches from',
    remedy:
      'save a named version to a file, compare it with a hash that stands here, and run that file',
  },
  image: { verb: 'runs the image', remedy: 'name its digest' },
  git: { verb: 'fetches by git', remedy: 'check out a full commit of it' },
  'api-latest': { verb: 'takes a version from', remedy: 'name the version' },
  action: { verb: 'uses', remedy: 'name a full commit' },
};
