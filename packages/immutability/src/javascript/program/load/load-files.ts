import { quoted } from '@portcullis/core';
import type { Doubt } from '../../../fetch/doubt.ts';
import { limits } from '../../../limits.ts';
import type { ActionTree } from '../../../tree/action-tree.ts';
import { type ParseAnswer, parseFile } from '../parse-file.ts';
import { emptyIndex, indexFile, type SyntaxIndex } from '../syntax-index.ts';
import { type Bulk, bulkOf, mostBulk } from './bulk.ts';
import { pathsNamed } from './paths-named.ts';

export interface LoadedFiles {
  readonly index: SyntaxIndex;
  /** Of each file, by what it says: where that leads within the tree. */
  readonly links: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly doubts: readonly Doubt[];
}

/**
 * An entry and all JavaScript of the tree that it loads, breadth first; cycles end by themselves. Packages that are in
 * the tree come last, and of them only as many as is worth it: what is not looked at is known by its name, like any
 * other package.
 */
export function loadFiles(tree: ActionTree, entry: string): LoadedFiles {
  const index = emptyIndex();
  const links = new Map<string, ReadonlyMap<string, string>>();
  const doubts: Doubt[] = [];
  const budget: Budget = { bytes: 0, marks: 0, scopes: 0, calls: 0 };
  const own = new Set([entry]);
  const packages = new Set<string>();
  const follow = (path: string) => {
    const answer = readJavaScript(tree, path, budget);
    if (answer.kind === 'unread') return answer.doubt;
    const named = pathsNamed(answer.file, { sources: indexFile(answer.file, index), tree });
    links.set(path, named.links);
    for (const next of named.paths) {
      if (!isOfPackage(next)) own.add(next);
      else if (packages.size < mostOfPackages) packages.add(next);
    }
    return undefined;
  };
  // A set gives what is added while it is read.
  let left: number = limits.files;
  for (const path of own) {
    left -= 1;
    if (left < 0) return { index, links, doubts: [...doubts, tooMany(entry)] };
    const doubt = follow(path);
    if (doubt !== undefined) doubts.push(doubt);
  }
  for (const path of packages) follow(path);
  return { index, links, doubts };
}

const mostOfPackages = 40;

function isOfPackage(path: string): boolean {
  return /(?:^|\/)node_modules\//.test(path);
}

/** What the files so far took of what all may take. */
interface Budget {
  bytes: number;
  marks: number;
  scopes: number;
  calls: number;
}

function readJavaScript(tree: ActionTree, path: string, budget: Budget): ParseAnswer {
  const answer = tree.read(path);
  if (answer.kind === 'absent') return unread(`there is no ${quoted(path)}`);
  if (answer.kind === 'unread') return unread(answer.why);
  const { text } = answer.source;
  if (text.length > limits.fileBytes) {
    return unread(`${quoted(path)} is larger than ${limits.fileBytes / 2 ** 20} MiB`);
  }
  return hasRoom(text, budget)
    ? parseFile(answer.source)
    : unread(`${quoted(path)} holds more code than is looked at`);
}

function hasRoom(text: string, budget: Budget): boolean {
  const { marks, scopes, calls }: Bulk = bulkOf(text);
  budget.bytes += text.length;
  budget.marks += marks;
  budget.scopes += scopes;
  budget.calls += calls;
  return (
    budget.bytes <= limits.totalBytes &&
    budget.marks <= mostBulk.marks &&
    budget.scopes <= mostBulk.scopes &&
    budget.calls <= mostBulk.calls
  );
}

function tooMany(path: string): Doubt {
  return { why: `${quoted(path)} loads more files than are looked at (${limits.files})` };
}

function unread(why: string): ParseAnswer {
  return { kind: 'unread', doubt: { why } };
}
