import type { ObjectFormat } from '../git-client.ts';
import { idLength } from './id-length.ts';
import { unreadable } from './unreadable.ts';

export interface TreeEntry {
  readonly kind: 'file' | 'folder' | 'link' | 'submodule';
  readonly id: string;
}

/**
 * The entries of a tree by name: `<mode in octal> <name> NUL <id>`, again and again. A name is bytes; it is the key
 * as latin1 text, so that different names never become one. A name twice is refused: git and GitHub would pick either.
 */
export function parseTree(bytes: Uint8Array, format: ObjectFormat): ReadonlyMap<string, TreeEntry> {
  const tree = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = new Map<string, TreeEntry>();
  for (let at = 0; at < tree.length; ) {
    const { name, entry, end } = readEntry(tree, at, idLength(format));
    if (entries.has(name)) throw unreadable('a tree has a name twice');
    entries.set(name, entry);
    at = end;
  }
  return entries;
}

function readEntry(tree: Buffer, at: number, idBytes: number) {
  const space = tree.indexOf(0x20, at);
  const nul = tree.indexOf(0, at);
  const end = nul + 1 + idBytes;
  if (space === -1 || nul === -1 || space > nul || end > tree.length)
    throw unreadable('a tree has an entry that ends early');
  const mode = tree.toString('latin1', at, space);
  const name = tree.toString('latin1', space + 1, nul);
  const kind = kindOf(mode);
  if (kind === undefined || name === '' || name.includes('/'))
    throw unreadable('a tree has an entry that git would not write');
  const entry: TreeEntry = { kind, id: tree.toString('hex', nul + 1, end) };
  return { name, entry, end };
}

/** Of the mode's six octal digits the first two are the type, the rest permissions. Old versions of git padded them. */
function kindOf(mode: string): TreeEntry['kind'] | undefined {
  const [, type] = /^0*([0-7]{1,2})[0-7]{4}$/.exec(mode) ?? [];
  return type === undefined ? undefined : kinds[type];
}

const kinds: Readonly<Record<string, TreeEntry['kind']>> = {
  '4': 'folder',
  '10': 'file',
  '12': 'link',
  '16': 'submodule',
};
