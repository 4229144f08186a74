import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeSystemError } from '@portcullis/files';
import type { UnreadSource } from './found-bundle.ts';
import type { BundleFile } from './read-bundle-file.ts';

/** The files below a folder that bear the name of a bundle, in an order that is the same everywhere. */
export function bundleFiles(
  folder: string,
  shown: string,
): { readonly files: readonly BundleFile[]; readonly unread: readonly UnreadSource[] } {
  const files: BundleFile[] = [];
  const unread: UnreadSource[] = [];
  const pending = [{ folder, shown, depth: 0 }];
  let count = 0;
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const entries = listFolder(next.folder);
    if (typeof entries === 'string') {
      unread.push(unreadable(next.shown, `cannot look into this folder: ${entries}`));
      continue;
    }
    count += entries.length;
    if (count > maxEntries || next.depth > maxDepth) {
      unread.push({ ...unreadable(next.shown, tooMuch), reason: 'too-large' });
      break;
    }
    for (const entry of entries) {
      const [file, path] = [join(next.folder, entry.name), `${next.shown}/${entry.name}`];
      if (entry.isDirectory()) pending.push({ folder: file, shown: path, depth: next.depth + 1 });
      else if (!isBundleName(entry.name)) continue;
      // Opening it refuses links and whatever else is no file, and says so.
      else files.push({ file, shown: path, isList: entry.name.endsWith('.jsonl') });
    }
  }
  return { files, unread };
}

const maxEntries = 50_000;
const maxDepth = 16;

const tooMuch = `cannot look at all of this folder: it has more than ${maxEntries} files, or folders more than ${maxDepth} deep; name the bundles themselves`;

/** `gh attestation download` writes `.jsonl`. */
function isBundleName(name: string): boolean {
  return /\.(?:sigstore|sigstore\.json|jsonl)$/.test(name);
}

function listFolder(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return describeSystemError(error);
  }
}

function unreadable(path: string, message: string): UnreadSource {
  return { source: { kind: 'file', path }, reason: 'unreadable', message };
}
