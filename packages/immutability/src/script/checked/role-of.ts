import type { Analysis, Download } from '@portcullis/installer';
import { shown } from '../choices/shown.ts';
import type { SeenFetch } from '../shell/seen.ts';
import { isReferenceFile } from './is-reference-file.ts';

/**
 * What becomes of what a URL brings: `run` as a script, `code` that is unpacked, run or kept, `chooses` what is fetched
 * later, `reference` to compare with, `data` that decides nothing.
 */
export type Role = 'run' | 'code' | 'chooses' | 'reference' | 'data';

interface Asked {
  readonly seen: SeenFetch;
  readonly downloads: readonly Download[];
  readonly analysis: Analysis | undefined;
  readonly isRun: boolean;
  readonly isChoosing: boolean;
  readonly isKept: boolean;
}

export function roleOf({ seen, downloads, analysis, isRun, isChoosing, isKept }: Asked): Role {
  if (isRun) return 'run';
  if (seen.fetch.kind === 'api-latest') return isChoosing ? 'chooses' : 'data';
  const url = shown(seen.fetch.choice);
  // Kept beside what it is compared with.
  if (isReferenceFile(url)) return 'reference';
  if (isKept || downloads.some(({ role }) => role === 'code')) return 'code';
  if (downloads.some(({ role }) => role === 'reference')) return 'reference';
  if (isChoosing) return 'chooses';
  const { destination } = seen.fetch;
  if (destination === undefined || shown(destination) === '/dev/null') return 'data';
  if (isPackage.test(url) || isPackage.test(shown(destination))) return 'code';
  if (isText.test(url) || isText.test(shown(destination))) return 'data';
  // A file that only lies there, or goes where nobody could follow it.
  const isLost = analysis?.doubts.some(
    ({ start }) => start === seen.start || seen.inner.some((one) => one.start === start),
  );
  return isLost === true || analysis === undefined || downloads.length === 0 ? 'code' : 'data';
}

const isPackage =
  /\.(?:tar|tgz|tbz2?|txz|gz|xz|zst|bz2|zip|7z|deb|rpm|apk|pkg|dmg|msi|exe|whl|jar|phar|sh|ps1|py|bin|run|so|dll|appimage|vsix|gem|nupkg)$/i;
const isText =
  /\.(?:json|ya?ml|txt|md|html?|xml|csv|toml|svg|png|pdf|schema|rss|log|lock|cfg|conf|ini|license)$/i;
