import { quoted } from '../../analysis/quoted.ts';
import type { FetchKind, GapSite } from '../../evidence/index.ts';

/** What a step fetches, why nobody knows what that will be, and what to write instead. */
export function describeInstall(site: GapSite): string {
  const { verb, remedy } = words[site.kind];
  const list = site.kind === 'install' ? listOf(site.what) : undefined;
  if (list === undefined)
    return `this step ${verb} ${quoted(site.what)}, ${whyOf(site, 'whose bytes its version does not fix')}: ${remedy}`;
  return `this step installs what ${quoted(list)} asks for, ${whyOf(site, 'whose versions fix no bytes')}: ${remedy}`;
}

/** A file of the tree or of the job: it is there already, and what it lists is fetched. */
function listOf(what: string): string | undefined {
  const named = lists.exec(what)?.[1];
  if (named !== undefined) return named;
  const isBuilt = /^(?!-)[^:\s]*\/[^:\s/]*\.(?:whl|tar\.gz|tgz)$/.test(what);
  return isBuilt ? what : undefined;
}

/** `{package.json}`; what stands in braces otherwise is a value that is not known. */
const lists =
  /^\{([\w-]*\.(?:json|toml|lock|nix|ya?ml|txt|project|[a-z]+-version|nvmrc)|[A-Z][a-z]+file)\}$/;

function whyOf({ mutability, verification, kind }: GapSite, versioned: string): string {
  const choice = mutability === 'versioned' ? versioned : open(kind);
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
