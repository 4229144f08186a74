import { lstatSync } from 'node:fs';
import { systemErrorCode, toPosix } from '@portcullis/files';
import type { Findings } from './found-bundle.ts';
import { numberedBundle } from './numbered-bundle.ts';
import { readBundleFiles } from './read-bundle-files.ts';

/**
 * The bundles that lie beside a file under its name: `FILE.sigstore.json`, `FILE.2.sigstore.json` and so on as
 * `saveBundle` writes them, and `FILE.sigstore`.
 */
export async function findBeside(file: string): Promise<Findings> {
  const paths = [...numbered(file), `${file}.sigstore`].filter(isThere);
  return readBundleFiles(
    paths.map((path) => ({ file: path, shown: toPosix(path), isList: false })),
  );
}

/** Up to the first that is not there. */
function numbered(file: string): readonly string[] {
  const all = Array.from({ length: maxNumber }, (_, index) => numberedBundle(file, index + 1));
  const end = all.findIndex((path) => !isThere(path));
  return end === -1 ? all : all.slice(0, end);
}

const maxNumber = 100;

/** What cannot be looked at is there, and reading it says why. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return systemErrorCode(error) !== 'ENAMETOOLONG';
  }
}
