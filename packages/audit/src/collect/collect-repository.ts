import { GuardError, type Source } from '@portcullis/core';
import type { Collected } from './collected.ts';
import { fileKind, namedFileKind } from './file-kind.ts';
import { limits } from './limits.ts';
import type { ReportNames } from './report-names.ts';
import { resolveLink } from './resolve-link.ts';
import { SourceReader } from './source-reader.ts';
import type { Target } from './target.ts';
import { walkTree } from './walk-tree.ts';

/** Reads a repository: workflows, actions, lockfile, configuration. What cannot be read is said, and the rest is read. */
export function collectRepository(target: Target, names: ReportNames): Collected {
  const reader = new SourceReader(target.root, names);
  const { files, links } = findFiles(target, reader);
  for (const path of files) reader.read(path, namedFileKind(path) ?? 'workflow');
  for (const path of links) readLink(reader, { root: target.root, path, files });
  return toCollected(reader);
}

function findFiles({ root, given }: Target, reader: SourceReader) {
  const named = given.flatMap(({ kind, inside }) => (kind === 'file' ? [inside] : []));
  const files = new Set(named);
  const links: string[] = [];
  for (const met of walkTree(root)) {
    if (met.kind === 'unread') reader.note(met.path, met);
    else if (met.kind === 'link') links.push(met.path);
    else files.add(met.path);
    if (files.size > limits.files || links.length > limits.links) {
      reader.note('.', tooManyFiles);
      break;
    }
  }
  return { files, links };
}

interface Link {
  readonly root: string;
  readonly path: string;
  /** Read already, or behind another link. */
  readonly files: Set<string>;
}

function readLink(reader: SourceReader, { root, path, files }: Link): void {
  const target = resolveLink(root, path);
  const kind = fileKind(path);
  if (target.kind === 'unread') reader.note(path, target);
  if (target.kind !== 'file' || kind === undefined || files.has(target.path)) return;
  files.add(target.path);
  reader.read(path, kind, target.path);
}

function toCollected({ sources, unreadFiles, unread }: SourceReader): Collected {
  return {
    sources: sources.filter(({ kind }) => kind !== 'config').sort(byPath),
    configuration: onlyOne(sources.filter(({ kind }) => kind === 'config')),
    unreadFiles,
    unread,
  };
}

function onlyOne([first, second]: readonly Source[]): Source | undefined {
  if (second === undefined) return first;
  throw new GuardError(
    'bad-configuration',
    `there are "${first?.path}" and "${second.path}": keep one of them`,
  );
}

function byPath(
  a: { readonly repositoryPath: string },
  b: { readonly repositoryPath: string },
): number {
  return a.repositoryPath < b.repositoryPath ? -1 : 1;
}

const tooManyFiles = {
  reason: 'too-many',
  message: `cannot read the whole tree: it has more than ${limits.files} workflows and actions, or ${limits.links} links; audit its parts one by one`,
} as const;
