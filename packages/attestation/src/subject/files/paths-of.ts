import { pathMatcher, quoted } from '@portcullis/core';
import { badSubject } from '../bad-subject.ts';
import { entryAt } from './entry-at.ts';
import type { FolderEntry } from './to-entry.ts';
import { walkFolder } from './walk-folder.ts';

export interface Search {
  /** The pattern as it is written, for messages. */
  readonly text: string;
  readonly glob: string;
  readonly workspace: string;
  isExcluded(path: string): boolean;
}

/**
 * The files that one pattern names. Folders are passed over where a wildcard meets them and refused where they are
 * named; links are never followed, and one that would have to be is refused, so that nothing is left out unseen.
 */
export function pathsOf(search: Search): readonly string[] {
  const { text, glob, workspace, isExcluded } = search;
  const names = glob.split('/');
  const wild = names.findIndex((name) => /[*?]/.test(name));
  const base = names.slice(0, wild === -1 ? names.length : wild).join('/');
  const start = entryAt(workspace, base);
  if (start === undefined || isExcluded(base)) return [];
  if (wild === -1) return named(start, text);
  if (start.kind === 'link') throw badSubject(isLink(text, base));
  if (start.kind !== 'folder') return [];
  const paths: string[] = [];
  const matches = pathMatcher(glob);
  const couldHold = holder(names);
  for (const entry of walkFolder(base, { ...search, couldHold })) {
    const isNamed = matches(entry.path);
    if (entry.leadsToFolder === true && couldHold(entry.path))
      throw badSubject(isLink(text, entry.path));
    if (isNamed && entry.kind !== 'folder') paths.push(...named(entry, text));
  }
  return paths;
}

function named({ kind, path }: FolderEntry, text: string): readonly string[] {
  switch (kind) {
    case 'file':
      return [path];
    case 'folder':
      throw badSubject(
        `cannot take ${quoted(text)}: it is a folder; write ${quoted(`${path}/**`)} for all files in it`,
      );
    case 'link':
      throw badSubject(isLink(text, path));
    case 'other':
      throw badSubject(`cannot take ${quoted(path)}: it is no regular file`);
  }
}

function isLink(text: string, path: string): string {
  return `cannot take ${quoted(text)}: ${quoted(path)} is a symbolic link, and none is followed; name the file that it leads to, or leave it or a folder around it out, as with ${quoted(`!${path}`)}`;
}

/** Whether a pattern can name something below a folder: the folder fits what the pattern begins with. */
function holder(names: readonly string[]): (folder: string) => boolean {
  const first = names.indexOf('**');
  const most = first === -1 ? names.length - 1 : Number.POSITIVE_INFINITY;
  const matchers = new Map<number, (path: string) => boolean>();
  return (folder) => {
    const depth = folder.split('/').length;
    if (depth > most) return false;
    const taken = first === -1 ? depth : Math.min(depth, first);
    const known = matchers.get(taken) ?? pathMatcher(names.slice(0, taken).join('/'));
    matchers.set(taken, known);
    return known(folder.split('/').slice(0, taken).join('/'));
  };
}
