import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { GuardError, quoted } from '@portcullis/core';
import { replaceFile, systemErrorCode, toWriteError } from '@portcullis/files';
import { numberedBundle } from '../find/numbered-bundle.ts';
import { readBundleFile } from '../find/read-bundle-file.ts';
import type { Statement } from '../statement/statement.ts';
import { bundleStem } from './bundle-stem.ts';
import { makeFolder } from './make-folder.ts';
import { saidIn } from './said-in.ts';

/**
 * Writes a bundle into a folder, as `SUBJECT.sigstore.json`, and gives the file's path. With the workspace as folder it
 * lies beside the file that it attests. A bundle that an earlier try has left for the same subjects and the same type
 * of predicate is replaced; what else bears the name is left alone, and the next number taken.
 */
export function saveBundle(
  bundle: unknown,
  statement: Pick<Statement, 'subject'>,
  folder: string,
): string {
  const stem = bundleStem(statement);
  try {
    const parent = makeFolder(folder, dirname(stem));
    const path = freePath(join(parent, basename(stem)), saidIn(bundle));
    replaceFile(path, `${JSON.stringify(bundle)}\n`);
    return path;
  } catch (error) {
    const path = numberedBundle(join(folder, stem), 1);
    throw systemErrorCode(error) === undefined ? error : toWriteError(path, error);
  }
}

function freePath(stem: string, said: string | undefined): string {
  for (let number = 1; number <= maxNumber; number++) {
    const path = numberedBundle(stem, number);
    if (isFree(path, said)) return path;
  }
  throw new GuardError(
    'cannot-write',
    `cannot write ${quoted(numberedBundle(stem, 1))}: it holds something else, and so do the ${maxNumber - 1} names after it; name another folder`,
  );
}

const maxNumber = 100;

function isFree(path: string, said: string | undefined): boolean {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return true;
  const [only, ...others] = readBundleFile({ file: path, shown: path, isList: false }).bundles;
  return said !== undefined && others.length === 0 && saidIn(only?.json) === said;
}
