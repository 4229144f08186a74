import { realpathSync, statSync } from 'node:fs';
import { GuardError, quoted } from '@portcullis/core';
import { describeSystemError, toPosix } from '@portcullis/files';
import { bundleFiles } from './bundle-files.ts';
import type { Findings } from './found-bundle.ts';
import { readBundleFile } from './read-bundle-file.ts';
import { readBundleFiles } from './read-bundle-files.ts';

/**
 * The bundles of a file or of a folder that the user names, and of the folders in it. What bears the name of a bundle
 * and cannot be read is told. A link is followed where the user names it, and nowhere else.
 */
export async function findInFolder(path: string): Promise<Findings> {
  const real = realPath(path);
  const shown = toPosix(path).replace(/\/+$/, '');
  if (!statSync(real).isDirectory())
    return readBundleFile({ file: real, shown, isList: real.endsWith('.jsonl') });
  const { files, unread } = bundleFiles(real, shown);
  const found = readBundleFiles(files);
  return { bundles: found.bundles, unread: [...unread, ...found.unread] };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw new GuardError(
      'path-not-found',
      `cannot read bundles from ${quoted(path)}: ${describeSystemError(error)}`,
      { cause: error },
    );
  }
}
