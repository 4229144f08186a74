import { type Document, parseDocument, type Repository, toRepository } from '../../model/index.ts';

/** A tree with another lockfile, or its first one. */
export function withLock({ documents }: Repository, text: string): Repository {
  const path = '.github/workflows/actions.lock';
  const former = documents.find(({ source }) => source.kind === 'lockfile');
  const source = former?.source ?? { path, repositoryPath: path, kind: 'lockfile', text };
  const lock = parseDocument({ ...source, text });
  const others = documents.filter((one) => one !== former);
  return toRepository([...others, lock].sort(byPath));
}

function byPath(a: Document, b: Document): number {
  return a.source.repositoryPath < b.source.repositoryPath ? -1 : 1;
}
