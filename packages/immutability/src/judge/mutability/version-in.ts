import { signs } from '../filled.ts';

/** What a stretch of a URL or of a package's name says of a version. */
export type VersionIn = 'commit' | 'exact' | 'moving' | 'none';

/** Finds a version in a text. `x86_64`, `ubuntu-22.04` and `sha256` are none. */
export function versionIn(text: string): VersionIn {
  if (isCommit.test(text) || isPseudoVersion.test(text)) return 'commit';
  const plain = text.replace(platforms, '');
  if (isMoving.test(plain)) return 'moving';
  if (plain.includes(signs.version) || isExact.test(plain)) return 'exact';
  return 'none';
}

const isCommit = /(?<![0-9a-z])(?:[0-9a-f]{40}|[0-9a-f]{64})(?![0-9a-z])/i;

/** https://go.dev/ref/mod#pseudo-versions */
const isPseudoVersion = /(?:^|[@v.-])\d+\.\d+\.\d+-(?:[\w.]+[.-])?\d{14}-[0-9a-f]{12}(?![0-9a-z])/;

const platforms =
  /(?:ubuntu|debian|macos|darwin|osx|windows|alpine|fedora|rhel|centos|manylinux|musllinux|el|win|python|node)[-_]?\d+(?:[._]\d+)*|x86_64|x86-64|sha\d{1,3}|md5|utf-?8|win32|i\d86|arm64|arm64v8|armv\d\w*|amd64|aarch64/gi;

/** Names that somebody moves on, and ranges. */
const isMoving =
  /(?:^|[^a-z0-9])(?:latest|nightly|edge|stable|main|master|head|trunk|develop|canary|tip|rolling|continuous|unstable|lts)(?:$|[^a-z0-9])|[\^~]\d|[<>]=?\s*v?\d|(?:^|[@=\s/v])\d+(?:\.\d+)?\.[x*](?:$|[^\w])/i;

const isExact =
  /(?:^|[^0-9.])v?\d+\.\d+|(?:^|[^0-9a-z])v?\d{4}[-.]?\d{2}[-.]?\d{2}(?:$|[^0-9])|(?:^|[^a-z0-9])[a-z]*v?\d{2,}(?:$|[^a-z0-9])/i;
