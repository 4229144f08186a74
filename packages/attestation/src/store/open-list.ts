import { lstatSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { GuardError, quoted } from '@portcullis/core';
import { replaceFile } from '@portcullis/files';
import { readBundleFile } from '../find/read-bundle-file.ts';
import { openFolder } from './open-folder.ts';
import { saidIn } from './said-in.ts';

/**
 * Opens a file of bundles, and gives what writes more into it: a line each, after those that it has. A bundle takes the
 * place of an earlier one for the same subjects and the same type of predicate. A file that holds anything that is not
 * `isOurs` is refused at once, and left alone: what is published under our name is what we have signed.
 */
export function openList(
  file: string,
  isOurs: (json: unknown) => boolean,
): (bundles: readonly unknown[]) => void {
  const path = resolve(file);
  openFolder(dirname(path));
  const before = isThere(path) ? readList(path, file) : [];
  if (!before.every(isOurs)) throw refused(file, 'attestations of this run');
  return (bundles) => {
    const byWhat = new Map<string, unknown>();
    for (const bundle of [...before, ...bundles])
      byWhat.set(saidIn(bundle) ?? JSON.stringify(bundle), bundle);
    const lines = [...byWhat.values()].map((bundle) => `${JSON.stringify(bundle)}\n`);
    replaceFile(path, lines.join(''));
  };
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function readList(path: string, file: string): readonly unknown[] {
  const { bundles, unread } = readBundleFile({ file: path, shown: file, isList: true });
  if (unread.length > 0) throw refused(file, 'bundles');
  return bundles.map(({ json }) => json);
}

function refused(file: string, what: string): GuardError {
  return new GuardError(
    'cannot-write',
    `cannot write ${quoted(file)}: it is there, and what it holds is not ${what} alone; name another file, or move it away`,
  );
}
