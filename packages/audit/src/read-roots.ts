import {
  type Document,
  GuardError,
  parseDocument,
  type Source,
  toRepository,
} from '@portcullis/core';
import type { AuditOptions } from './audit-options.ts';
import {
  collectDockerfiles,
  collectRepository,
  collectStdin,
  findTargets,
  type ReportNames,
  readNamedConfiguration,
  reportNames,
  type Target,
} from './collect/index.ts';
import type { Root } from './root.ts';

/** Reads and parses every repository that the PATHs belong to. All reading is done here. */
export function* readRoots(options: AuditOptions): Generator<Root> {
  const { paths, cwd, stdin, config } = options;
  const named = config === undefined ? undefined : readNamedConfiguration(config, cwd);
  const onDisk = paths.filter((path) => path !== '-');
  const dashes = paths.length - onDisk.length;
  if (dashes > 1)
    throw new GuardError('bad-usage', '"-" is given twice: standard input can be read once');
  for (const target of findTargets(onDisk, cwd)) {
    yield readTarget(target, reportNames(target.given, paths.length === 1), named);
  }
  if (dashes === 1) yield readStdin(stdin, named);
}

function readTarget(target: Target, names: ReportNames, named: Source | undefined): Root {
  const { sources, unread, configuration: own } = collectRepository(target, names);
  const documents = sources.map(parseDocument);
  const actions = documents.flatMap(({ content }) => (content?.kind === 'action' ? [content] : []));
  const dockerfiles = collectDockerfiles(target.root, actions, names);
  const configuration = named ?? own;
  const covered = [...sources, ...dockerfiles.sources, ...(own === undefined ? [] : [own])]
    .filter(({ repositoryPath }) => names.isReported(repositoryPath))
    .map(({ path }) => path);
  const reported = new Set(named === undefined ? covered : [...covered, named.path]);
  return {
    repository: toRepository(
      [...documents, ...dockerfiles.sources.map(parseDocument)].sort(byPath),
    ),
    configuration,
    unread: [...unread, ...dockerfiles.unread],
    isReported: (path) => reported.has(path),
  };
}

function byPath(a: Document, b: Document): number {
  return a.source.repositoryPath < b.source.repositoryPath ? -1 : 1;
}

function readStdin(bytes: Buffer | undefined, named: Source | undefined): Root {
  if (bytes === undefined)
    throw new GuardError('bad-usage', '"-" stands for standard input, and there is none');
  const { sources, unread } = collectStdin(bytes);
  return {
    repository: toRepository(sources.map(parseDocument)),
    configuration: named,
    unread,
    isReported: () => true,
  };
}
