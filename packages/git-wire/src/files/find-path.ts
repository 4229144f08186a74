import type { GitFile, ObjectFormat, WantedFile } from '../git-client.ts';
import { commitTime } from '../objects/commit-time.ts';
import type { GitObject, ObjectType } from '../objects/git-object.ts';
import { parseCommit } from '../objects/parse-commit.ts';
import { parseTag } from '../objects/parse-tag.ts';
import { parseTree, type TreeEntry } from '../objects/parse-tree.ts';
import { unreadable } from '../objects/unreadable.ts';
import { maxFileBytes } from './max-file-bytes.ts';
import { toTreeNames } from './to-tree-names.ts';

/** Where the way to a file ends for now: an object that is not here yet. */
export interface Missing {
  readonly kind: 'missing';
  readonly id: string;
  readonly type: 'commit' | 'tree' | 'blob';
  /** Names from there to the file. */
  readonly remaining: number;
  /** Of the file. */
  readonly maxBytes: number;
}

export interface Objects {
  readonly format: ObjectFormat;
  /** Never another object than the one with this hash, so that the way from the commit down proves every byte. */
  get(id: string): GitObject | undefined;
}

/** Follows a path from its commit through the trees that are known. */
export function findPath(objects: Objects, wanted: WantedFile): GitFile | Missing {
  const { commit, path } = wanted;
  const maxBytes = maxFileBytes(wanted);
  const names = toTreeNames(path);
  if (names === undefined) return { commit, path, kind: 'absent' };
  if (names.length > maxDepth) return { commit, path, kind: 'too-large' };
  const root = rootOf(objects, commit);
  if (root.kind === 'no-commit') return { commit, path, kind: 'no-commit' };
  if (root.kind === 'missing') return { ...root, remaining: names.length, maxBytes };
  const entry = descend(objects, root.id, names);
  if (entry.kind === 'missing') return { ...entry, maxBytes };
  const { committedAt } = root;
  const isRead = entry.kind === 'file' || (entry.kind === 'folder' && wanted.isListed === true);
  if (!isRead) return { commit, path, committedAt, kind: entry.kind };
  const type = entry.kind === 'file' ? 'blob' : 'tree';
  const object = objects.get(entry.id);
  if (object === undefined) return { kind: 'missing', id: entry.id, type, remaining: 0, maxBytes };
  return { commit, path, committedAt, ...contentOf(ofType(object, type), objects, maxBytes) };
}

function contentOf(object: GitObject, { format }: Objects, maxBytes: number) {
  if (object.type === 'tree')
    return { kind: 'folder', names: toNames(entriesOf(object, format)) } as const;
  const { bytes } = object;
  if (bytes.length > maxBytes) return { kind: 'too-large' } as const;
  return { kind: 'file', bytes } as const;
}

/** Those that are no text are left out: no path can name them. */
function toNames(entries: ReadonlyMap<string, TreeEntry>): readonly string[] {
  const names = [...entries].map(([name, { kind }]) => {
    const text = Buffer.from(name, 'latin1').toString('utf8');
    return kind === 'folder' ? `${text}/` : text;
  });
  return names.filter((name) => !name.includes('\uFFFD')).sort();
}

/** As many as the walk through a tree of one's own goes down. */
const maxDepth = 64;

type Root =
  | { readonly kind: 'tree'; readonly id: string; readonly committedAt: string | undefined }
  | { readonly kind: 'no-commit' }
  | Omit<Missing, 'remaining' | 'maxBytes'>;

/** The tree of a commit, also where a tag object stands for the commit. */
function rootOf(objects: Objects, commit: string): Root {
  let id = commit;
  for (let depth = 0; depth < maxTags; depth += 1) {
    const object = objects.get(id);
    if (object === undefined) return { kind: 'missing', id, type: 'commit' };
    // Pins are text of others: a folder or a file may be what one names, and leads nowhere.
    if (object.type === 'tree' || object.type === 'blob') return { kind: 'no-commit' };
    if (object.type === 'commit') {
      const { tree } = parseCommit(object.bytes, objects.format);
      return { kind: 'tree', id: tree, committedAt: commitTime(object.bytes) };
    }
    id = parseTag(object.bytes, objects.format).object;
  }
  throw unreadable(`"${commit}" is over ${maxTags} tags away from a commit`);
}

const maxTags = 10;

type End = TreeEntry | { readonly kind: 'absent' } | Omit<Missing, 'maxBytes'>;

/** What stands behind `names`; a link or submodule on the way ends it, since what lies behind is not in this tree. */
function descend(objects: Objects, root: string, names: readonly string[]): End {
  let entry: TreeEntry = { kind: 'folder', id: root };
  for (const [index, name] of names.entries()) {
    if (entry.kind === 'file') return { kind: 'absent' };
    if (entry.kind !== 'folder') return entry;
    const tree = objects.get(entry.id);
    const remaining = names.length - index;
    if (tree === undefined) return { kind: 'missing', id: entry.id, type: 'tree', remaining };
    const next = entriesOf(ofType(tree, 'tree'), objects.format).get(name);
    if (next === undefined) return { kind: 'absent' };
    entry = next;
  }
  return entry;
}

/** The same trees lead to many files. */
const parsed = new WeakMap<GitObject, ReadonlyMap<string, TreeEntry>>();

function entriesOf(tree: GitObject, format: ObjectFormat): ReadonlyMap<string, TreeEntry> {
  const known = parsed.get(tree);
  if (known !== undefined) return known;
  const entries = parseTree(tree.bytes, format);
  parsed.set(tree, entries);
  return entries;
}

function ofType(object: GitObject, type: ObjectType): GitObject {
  if (object.type === type) return object;
  throw unreadable(`a ${object.type} stands where a ${type} must be`);
}
