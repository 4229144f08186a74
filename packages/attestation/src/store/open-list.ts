import { lstatSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { GuardError, quoted } from '@portcullis/core';
import { replaceFile, systemErrorCode, toWriteError } from '@portcullis/files';
import { readBundleFile } from '../find/read-bundle-file.ts';
import { saidIn } from './said-in.ts';

/**
 * Opens a file of bundles, and gives what writes more into it: a line each, after those that it has. A bundle takes the
 * place of an earlier one for the same subjects and the same type of predicate. A file that holds something else is
 * refused at once, and left alone.
 */
export function openList(file: string): (bundles: readonly unknown[]) => void {
  const path = resolve(file);
  makeFolder(dirname(path));
  const before = isThere(path) ? readList(path, file) : [];
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
  const known = bundles.map(({ json }) => json);
  if (unread.length === 0 && known.every((json) => saidIn(json) !== undefined)) return known;
  throw new GuardError(
    'cannot-write',
    `cannot write ${quoted(file)}: it is there, and what it holds is not bundles alone; name another file, or move it away`,
  );
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw systemErrorCode(error) === undefined ? error : toWriteError(folder, error);
  }
}
