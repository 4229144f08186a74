import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { GuardError, isCommit } from '@portcullis/core';

/** Where an action is that is looked at. */
export type GapsTarget =
  | {
      readonly kind: 'folder';
      /** The tree that the action is in. */
      readonly root: string;
      /** From there, with `/`; `.` for the root itself. */
      readonly path: string;
    }
  | {
      readonly kind: 'remote';
      /** `owner/name` */
      readonly repository: string;
      readonly path: string | undefined;
      readonly commit: string;
    };

/** A DIR, or `OWNER/REPO[/PATH]@COMMIT`. Throws GuardError for what is neither. */
export function gapsTarget(text: string, cwd: string): GapsTarget {
  const [, repository, below = '', ref] = remote.exec(text) ?? [];
  if (repository !== undefined && ref !== undefined && isCommit(ref)) {
    const path = below
      .split('/')
      .filter((name) => name !== '' && name !== '.')
      .join('/');
    return { kind: 'remote', repository, path: path === '' ? undefined : path, commit: ref };
  }
  const folder = resolve(cwd, text);
  const found = text === '' ? undefined : statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return toFolderTarget(text, realpathSync(folder));
  if (found !== undefined)
    throw refused(`"${text}" is a file: name the folder of an action, in which its action.yml is`);
  if (repository === undefined || ref === undefined)
    throw refused(
      `there is no folder "${text}": name the folder of an action, or "OWNER/REPO@COMMIT"`,
    );
  throw notACommit(repository, ref);
}

function notACommit(repository: string, ref: string): GuardError {
  const what = `"${ref}" is no full commit of "${repository}", and what it names can change`;
  // A server tells what its branches and tags stand for, and not how a commit goes on.
  return isShortened.test(ref)
    ? refused(`${what}: give all 40 digits, as "git rev-parse ${ref}" in a clone prints them`)
    : refused(
        `${what}: give all 40 digits, as "git ls-remote https://github.com/${repository} ${ref}" prints them`,
      );
}

const isShortened = /^[0-9a-f]{7,39}$/i;

const remote = /^((?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}(?:[/@]|$))[\w.-]+)((?:\/[^@\0]*)?)@([^@\s]+)$/;

/** A tree begins where git says so. */
function toFolderTarget(text: string, folder: string): GapsTarget {
  if (!names.some((name) => existsSync(join(folder, name))))
    throw refused(`there is no action.yml in "${text}": name the folder of an action`);
  const root = rootAbove(folder) ?? folder;
  const path = relative(root, folder).split(sep).join('/');
  return { kind: 'folder', root, path: path === '' ? '.' : path };
}

const names = ['action.yml', 'action.yaml', 'Dockerfile'];

function rootAbove(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : rootAbove(above);
}

function refused(message: string): GuardError {
  return new GuardError('bad-usage', message);
}
