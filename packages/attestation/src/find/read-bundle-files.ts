import type { Findings } from './found-bundle.ts';
import { type BundleFile, readBundleFile } from './read-bundle-file.ts';

/** The bundles of files, one after the other, of which no more is read at once than memory holds. */
export function readBundleFiles(files: readonly BundleFile[]): Findings {
  const found: Findings[] = [];
  let room: number = maxTotalBytes;
  for (const [index, file] of files.entries()) {
    if (room <= 0) {
      found.push(tooMuch(files.slice(index)));
      break;
    }
    const one = readBundleFile(file);
    room -= one.bytes;
    found.push(one);
  }
  return {
    bundles: found.flatMap(({ bundles }) => bundles),
    unread: found.flatMap(({ unread }) => unread),
  };
}

/** Parsed, bundles take some times their size in memory. */
const maxTotalBytes = 128 * 2 ** 20;

function tooMuch(files: readonly BundleFile[]): Findings {
  const message = `cannot read this file: those before it have ${maxTotalBytes / 2 ** 20} MiB, which is the most that is read at once; name it alone`;
  const unread = files.map(({ shown }) => ({
    source: { kind: 'file', path: shown } as const,
    reason: 'too-large' as const,
    message,
  }));
  return { bundles: [], unread };
}
