import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { GuardError, type Source } from '@portcullis/core';
import { describeSystemError, toPosix } from '@portcullis/files';
import { readText } from './read-text.ts';

/** The configuration that somebody names, which holds for every PATH. */
export function readNamedConfiguration(file: string, cwd: string): Source {
  const text = readText(realPath(file, cwd));
  if (text.kind === 'unread')
    throw new GuardError('bad-configuration', `"${file}": ${text.message}`);
  const path = toPosix(file);
  return { path, repositoryPath: path, kind: 'config', text: text.text };
}

function realPath(file: string, cwd: string): string {
  try {
    return realpathSync(resolve(cwd, file));
  } catch (error) {
    const message = `cannot read the configuration "${file}": ${describeSystemError(error)}`;
    throw new GuardError('bad-configuration', message, { cause: error });
  }
}
