import { readdirSync } from 'node:fs';
import { GuardError, quoted } from '@portcullis/core';
import { describeSystemError } from '@portcullis/files';

/** The names of the files in a folder, sorted by code unit; neither what is hidden nor what is below. */
export function listArtifacts(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    const why = describeSystemError(error);
    throw new GuardError('path-not-found', `cannot list ${quoted(folder)}: ${why}`, {
      cause: error,
    });
  }
}
