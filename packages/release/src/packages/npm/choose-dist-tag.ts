import { badPackage } from '../bad-package.ts';
import type { NpmPackage } from './npm-package.ts';

interface Around {
  /** The version that everybody gets now. */
  readonly latest: string | undefined;
  readonly isPrerelease: boolean;
}

/**
 * What the version is called: `latest` is what everybody gets who asks for nothing else. Neither a prerelease nor a
 * version behind the one that bears the name becomes it unasked. Throws PackageError.
 */
export function chooseDistTag(
  { tag, target: { name, version } }: NpmPackage,
  { latest, isPrerelease }: Around,
): string {
  if (tag !== undefined) return tag;
  if (isPrerelease) return 'next';
  if (latest === undefined || !isBehind(version, latest)) return 'latest';
  throw badPackage(
    `"${name}@${version}" would become "latest", which is "${latest}" now: write "publishConfig.tag" into its package.json, such as "release-${version.split('.', 1)}"`,
  );
}

function isBehind(version: string, latest: string): boolean {
  const [mine, theirs] = [numbersOf(version), numbersOf(latest)];
  const at = theirs.findIndex((number, index) => number !== mine[index]);
  return at !== -1 && (mine[at] ?? 0) < (theirs[at] ?? 0);
}

/** Major, minor, patch. */
function numbersOf(version: string): readonly number[] {
  return version.split(/[-+]/, 1).join('').split('.').map(Number);
}
