import {
  type Action,
  type Document,
  GuardError,
  parseDocument,
  type RuleSet,
  type Source,
  toDockerfileDocument,
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
export function* readRoots(
  options: Pick<AuditOptions, 'paths' | 'cwd' | 'stdin' | 'config' | 'ruleSet'>,
): Generator<Root> {
  const { paths, cwd, stdin, config, ruleSet } = options;
  const named = config === undefined ? undefined : readNamedConfiguration(config, cwd);
  const onDisk = paths.filter((path) => path !== '-');
  const dashes = paths.length - onDisk.length;
  if (dashes > 1)
    throw new GuardError('bad-usage', '"-" is given twice: standard input can be read once');
  for (const target of findTargets(onDisk, cwd)) {
    const names = reportNames(target.given, paths.length === 1);
    yield readTarget({ target, names, named, ruleSet });
  }
  if (dashes === 1) yield readStdin(stdin, named);
}

interface Reading {
  readonly target: Target;
  readonly names: ReportNames;
  /** The configuration that somebody named instead of the repository's own. */
  readonly named: Source | undefined;
  readonly ruleSet: RuleSet;
}

function readTarget(reading: Reading): Root {
  const { target, names, named } = reading;
  const { sources, unreadFiles, unread, configuration: own } = collectRepository(target, names);
  const documents = sources.map(parseDocument);
  const actions = documents.flatMap(({ content }) => (content?.kind === 'action' ? [content] : []));
  const dockerfiles = readDockerfiles(actions, reading);
  const all = [...documents, ...unreadFiles, ...dockerfiles.documents].sort(byPath);
  const covered = [...all.map(({ source }) => source), ...(own === undefined ? [] : [own])]
    .filter(({ repositoryPath }) => names.isReported(repositoryPath))
    .map(({ path }) => path);
  const reported = new Set(named === undefined ? covered : [...covered, named.path]);
  return {
    folder: target.root,
    repository: toRepository(all),
    configuration: named ?? own,
    unread: [...unread, ...dockerfiles.unread],
    isReported: (path) => reported.has(path),
  };
}

function readDockerfiles(actions: readonly Action[], { target, names, ruleSet }: Reading) {
  const { parseDockerfile } = ruleSet;
  if (parseDockerfile === undefined) return { documents: [], unread: [] };
  const { sources, unreadFiles, unread } = collectDockerfiles(target.root, actions, names);
  const read = sources.map((source) => toDockerfileDocument(parseDockerfile(source)));
  return { documents: [...read, ...unreadFiles], unread };
}

function byPath(a: Document, b: Document): number {
  return a.source.repositoryPath < b.source.repositoryPath ? -1 : 1;
}

function readStdin(bytes: Buffer | undefined, named: Source | undefined): Root {
  if (bytes === undefined)
    throw new GuardError('bad-usage', '"-" stands for standard input, and there is none');
  const { sources, unreadFiles, unread } = collectStdin(bytes);
  return {
    folder: undefined,
    repository: toRepository([...sources.map(parseDocument), ...unreadFiles]),
    configuration: named,
    unread,
    isReported: () => true,
  };
}
