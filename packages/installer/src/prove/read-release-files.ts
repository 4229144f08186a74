import { join } from 'node:path';
import { GuardError, quoted } from '@portcullis/core';
import { readRegularFile } from '@portcullis/files';
import { listArtifacts } from '../bytes/list-artifacts.ts';

/** All files of a folder, to be served: artifacts and what accompanies them. */
export function readReleaseFiles(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(listArtifacts(folder).map((name) => [name, bytesOf(join(folder, name))]));
}

function bytesOf(path: string): Buffer {
  const file = readRegularFile(path, largest);
  if (file.kind === 'bytes') return file.bytes;
  throw new GuardError('bad-input', `cannot read ${quoted(path)}: ${file.message}`);
}

const largest = 1 << 29;
