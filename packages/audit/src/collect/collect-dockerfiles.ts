import { realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path/posix';
import { type Action, type Source, toLocation } from '@portcullis/core';
import { describeSystemError, pathInside } from '@portcullis/files';
import type { Collected } from './collected.ts';
import type { ReportNames } from './report-names.ts';
import { SourceReader } from './source-reader.ts';

/** Reads the Dockerfiles that docker actions name, each once. */
export function collectDockerfiles(
  root: string,
  actions: readonly Action[],
  names: ReportNames,
): Pick<Collected, 'sources' | 'unreadFiles' | 'unread'> {
  const reader = new SourceReader(root, names);
  const seen = new Set<string>();
  for (const { source, runs } of actions) {
    if (runs?.kind !== 'docker' || runs.dockerfile === undefined) continue;
    const path = toPath(source, runs.dockerfile);
    const { file, problem } = find(root, path);
    if (file === undefined) {
      const at = toLocation(runs.image ?? { source, start: 0, end: 0 });
      const message = `cannot check the image of this action: its Dockerfile ${JSON.stringify(path)} ${problem}`;
      if (names.isReported(source.repositoryPath))
        reader.unread.push({ at, reason: 'unreadable', message });
    } else if (!seen.has(path)) reader.read(path, 'dockerfile', file);
    seen.add(path);
  }
  return reader;
}

/** The runner takes an absolute path as it is. */
function toPath({ repositoryPath }: Source, dockerfile: string): string {
  return isAbsolute(dockerfile) ? dockerfile : join(dirname(repositoryPath), dockerfile);
}

interface Found {
  /** From the root, free of links. */
  readonly file?: string;
  readonly problem?: string;
}

/** The path is attacker-controlled: it may lead out of the tree by `..` or by a link. */
function find(root: string, path: string): Found {
  if (/^(\/|\.\.(\/|$))/.test(path)) return { problem: 'lies outside of the tree' };
  if (path.includes('\0')) return { problem: 'has a name that no file can have' };
  try {
    const file = pathInside(root, realpathSync(`${root}/${path}`));
    if (file === undefined) return { problem: 'is behind a link that leaves the tree' };
    return statSync(`${root}/${file}`).isFile() ? { file } : { problem: 'is not a regular file' };
  } catch (error) {
    return { problem: `cannot be read: ${describeSystemError(error)}` };
  }
}
