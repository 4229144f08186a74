import type { Mutability } from '@portcullis/core';
import { signs } from '../filled.ts';
import { type VersionIn, versionIn } from './version-in.ts';

/** What a URL (or a route of an API) leaves open: by the ref in it where it is known to have one, else by any version. */
export function mutabilityOfUrl(text: string): Mutability {
  // Who gives the whole URL gives one of a version.
  if (text === signs.version) return 'versioned';
  const path = text.replace(/^(?:git\+)?[\w.+-]*:\/\/[^/]*/, '').replace(/^\uE101(?=\/)/, '');
  if (isNewest.test(path)) return 'floating';
  const ref = refOf(text);
  if (ref !== undefined)
    return byVersion(versionIn(ref), ref, isCommitHere.test(text) && isWholeCommit.test(ref));
  return byVersion(versionIn(path), path, false);
}

const isNewest = /\/(?:latest|releases\/latest)(?:$|[/?#])|[?&](?:channel|version)=latest\b/i;

/** What names the state of a repository: a branch, a tag or a commit. */
function refOf(url: string): string | undefined {
  for (const pattern of refs) {
    const ref = pattern.exec(url)?.[1];
    if (ref !== undefined) return ref.replace(/\.(?:tar\.gz|tgz|zip|tar)$/, '');
  }
  return undefined;
}

const refs = [
  /\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(?:refs\/(?:heads|tags)\/)?([^/]+)\//i,
  /\/\/codeload\.github\.com\/[^/]+\/[^/]+\/[^/]+\/(?:refs\/(?:heads|tags)\/)?([^/?#]+)/i,
  /\/\/github\.com\/[^/]+\/[^/]+\/(?:archive|tarball|zipball|raw|blob|tree)\/(?:refs\/(?:heads|tags)\/)?([^/?#]+)/i,
  /\/\/(?:[\w.]+\/)?[^/]+\/[^/]+\/releases\/download\/([^/?#]+)/i,
  /\/releases\/tags\/([^/?#]+)/i,
  /[?&]ref=([^&#]+)/i,
];

/**
 * A tag may look like a commit, and forty digits in a URL of another server are a name like any other: that of a mirror
 * (`https://mirror/https://github.com/…`) is another server. Over `http:` whoever is on the way can answer: a commit in
 * the address of an archive is compared with nothing.
 */
const isCommitHere =
  /^(?:git\+)?https:\/\/(?:[^/@\s]*@)?(?:(?:raw\.githubusercontent\.com|codeload\.github\.com|github\.com)\/(?!.*\/releases\/)|api\.github\.com\/repos\/.*[?&]ref=)/i;

/** `main-0123…` is a branch: GitHub takes forty digits alone for nothing else than a commit. */
const isWholeCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

function byVersion(version: VersionIn, text: string, isAddress: boolean): Mutability {
  switch (version) {
    case 'commit':
      return isAddress ? 'content-addressed' : 'versioned';
    case 'exact':
      return 'versioned';
    case 'moving':
      // "stable/tool-1.2.3.tgz" is a channel, and a version in it.
      return /\d+\.\d+\.\d+/.test(text) && !/\/(?:main|master|HEAD)\//.test(text)
        ? 'versioned'
        : 'floating';
    case 'none':
      return 'floating';
  }
}
