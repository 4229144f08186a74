import { realpathSync, statSync } from 'node:fs';
import { GuardError, quoted } from '@portcullis/core';
import { describeSystemError, toPosix } from '@portcullis/files';
import { bundleFiles } from './bundle-files.ts';
import type { Findings } from './found-bundle.ts';
import { readBundleFile } from './read-bundle-file.ts';

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
  const found: Findings[] = [{ bundles: [], unread }];
  let room: number = maxTotalBytes;
  for (const [index, file] of files.entries()) {
    if (room <= 0) return merged([...found, tooMuch(files.slice(index))]);
    const one = readBundleFile(file);
    room -= one.bytes;
    found.push(one);
  }
  return merged(found);
}

/** Parsed, bundles take some times their size in memory. */
const maxTotalBytes = 128 * 2 ** 20;

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

function merged(found: readonly Findings[]): Findings {
  return {
    bundles: found.flatMap(({ bundles }) => bundles),
    unread: found.flatMap(({ unread }) => unread),
  };
}

function tooMuch(files: readonly { readonly shown: string }[]): Findings {
  const message = `cannot read this file: those before it have ${maxTotalBytes / 2 ** 20} MiB, which is the most that is read at once; name it alone`;
  const unread = files.map(({ shown }) => ({
    source: { kind: 'file', path: shown } as const,
    reason: 'too-large' as const,
    message,
  }));
  return { bundles: [], unread };
}
