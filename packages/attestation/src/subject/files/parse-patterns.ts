import { posix, sep } from 'node:path';
import { pathMatcher, quoted } from '@portcullis/core';
import { toPosix } from '@portcullis/files';
import { badSubject } from '../bad-subject.ts';

export interface Patterns {
  readonly wanted: readonly Pattern[];
  /** Whether a path is left out, wherever the pattern that says so stands. */
  isExcluded(path: string): boolean;
}

interface Pattern {
  /** As it is written, for messages. */
  readonly text: string;
  /** From the workspace, with `/`. */
  readonly glob: string;
}

/**
 * One pattern a line: `*` and `?` stand for characters of one name, `**` for any number of folders, all else for
 * itself; `!` leaves out what fits, and all that is below it. A pattern cannot leave the workspace.
 */
export function parsePatterns(lines: readonly string[], workspace: string): Patterns {
  const patterns = lines.map((line) => line.trim()).filter((line) => line !== '');
  const wanted = patterns.filter((text) => !text.startsWith('!'));
  const unwanted = patterns.filter((text) => text.startsWith('!'));
  const matchers = unwanted.flatMap((text) => {
    const glob = toGlob(text.slice(1).replace(trailing, ''), workspace);
    return [pathMatcher(glob), pathMatcher(`${glob}/**`)];
  });
  return {
    wanted: wanted.map((text) => ({ text, glob: toGlob(text, workspace) })),
    isExcluded: (path) => matchers.some((matches) => matches(path)),
  };
}

const trailing = sep === '/' ? /\/+$/ : /[\\/]+$/;

function toGlob(text: string, workspace: string): string {
  const path = toPosix(text);
  const root = toPosix(workspace);
  const isBelow = path.startsWith(root.endsWith('/') ? root : `${root}/`);
  if (!isBelow && (posix.isAbsolute(path) || hasDrive(path)))
    throw badSubject(
      `cannot take ${quoted(text)}: it lies outside of the workspace "${workspace}"; put a copy of the file into it`,
    );
  const relative = isBelow ? path.slice(root.length) : path;
  const names = relative.split('/').filter((name) => name !== '' && name !== '.');
  if (names.includes('..'))
    throw badSubject(`cannot take ${quoted(text)}: ".." can leave the workspace; write it without`);
  if (names.length === 0 || relative.endsWith('/'))
    throw badSubject(
      `cannot take ${quoted(text)}: it names a folder; write ${quoted([...names, '**'].join('/'))} for all files in it`,
    );
  return names.join('/');
}

/** A path of Windows that begins with a drive's letter is relative to nothing here. */
function hasDrive(path: string): boolean {
  return sep === '\\' && /^[a-z]:/i.test(path);
}
