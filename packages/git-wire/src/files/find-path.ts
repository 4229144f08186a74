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
}

export interface Objects {
  readonly format: ObjectFormat;
  /** Never another object than the one with this hash, so that the way from the commit down proves every byte. */
  get(id: string): GitObject | undefined;
}

/** Follows a path from its commit through the trees that are known. */
export function findPath(objects: Objects, { commit, path }: WantedFile): GitFile | Missing {
  const names = toTreeNames(path);
  if (names === undefined) return { commit, path, kind: 'absent' };
  if (names.length > maxDepth) return { commit, path, kind: 'too-large' };
  const root = rootOf(objects, commit);
  if (root.kind === 'no-commit') return { commit, path, kind: 'no-commit' };
  if (root.kind === 'missing') return { ...root, remaining: names.length };
  const entry = descend(objects, root.id, names);
  if (entry.kind === 'missing') return entry;
  const { committedAt } = root;
  if (entry.kind !== 'file') return { commit, path, committedAt, kind: entry.kind };
  const blob = objects.get(entry.id);
  if (blob === undefined) return { kind: 'missing', id: entry.id, type: 'blob', remaining: 0 };
  const { bytes } = ofType(blob, 'blob');
  if (bytes.length > maxFileBytes) return { commit, path, committedAt, kind: 'too-large' };
  return { commit, path, committedAt, kind: 'file', bytes };
}

/** As many as the walk through a tree of one's own goes down. */
const maxDepth = 64;

type Root =
  | { readonly kind: 'tree'; readonly id: string; readonly committedAt: string | undefined }
  | { readonly kind: 'no-commit' }
  | Omit<Missing, 'remaining'>;

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

type End = TreeEntry | { readonly kind: 'absent' } | Missing;

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
