import { realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { GuardError } from '@portcullis/core';
import { systemErrorCode, toPosix } from '@portcullis/files';
import { namedFileKind } from './file-kind.ts';
import { findRepository } from './find-repository.ts';
import type { Given, Target } from './target.ts';

/** The repositories that PATHs belong to, in the order of the PATHs. Two PATHs of one repository share it. */
export function findTargets(paths: readonly string[], cwd: string): readonly Target[] {
  const targets = new Map<string, Given[]>();
  for (const path of paths) {
    const { root, given } = findTarget(path, cwd);
    const known = targets.get(root);
    if (known === undefined) targets.set(root, [given]);
    else known.push(given);
  }
  return [...targets].map(([root, given]) => ({ root, given }));
}

function findTarget(path: string, cwd: string): { readonly root: string; readonly given: Given } {
  const { at, kind } = look(path, cwd);
  const root = findRepository(kind === 'folder' ? at : dirname(at));
  const inside = toPosix(relative(root, at));
  if (kind === 'file' && namedFileKind(inside) === undefined) throw notAuditable(path);
  return { root, given: { path: trimmed(toPosix(path)), inside, kind } };
}

function look(path: string, cwd: string): { readonly at: string; readonly kind: Given['kind'] } {
  if (path === '')
    throw new GuardError('bad-usage', 'a PATH is empty: write "." for the folder you are in');
  try {
    const at = realpathSync(resolve(cwd, path));
    const stat = statSync(at);
    if (stat.isDirectory()) return { at, kind: 'folder' };
    if (stat.isFile()) return { at, kind: 'file' };
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    throw notFound(path, error);
  }
  throw notAuditable(path);
}

function notFound(path: string, cause: unknown): GuardError {
  const message = `cannot find "${path}": there is no such file or folder, or no right to look at it`;
  return new GuardError('path-not-found', message, { cause });
}

function notAuditable(path: string): GuardError {
  return new GuardError(
    'bad-usage',
    `cannot audit "${path}": name a folder, or a regular file that is a workflow, an action, a lockfile or the configuration`,
  );
}

function trimmed(path: string): string {
  const short = path.replace(/\/+$/, '');
  return short === '' ? '/' : short;
}
