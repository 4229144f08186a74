import { toUseTrees } from '@portcullis/closure';
import { type Inconclusive, toLocation, type UseTree } from '@portcullis/core';
import type { AuditOptions } from '../audit-options.ts';
import { readRoots } from '../read-roots.ts';
import type { Root } from '../root.ts';
import { toRequest } from '../to-request.ts';

export interface GraphResult {
  /** By path; with one PATH relative to it, with several each begins with its PATH. */
  readonly trees: readonly UseTree[];
  readonly unread: readonly Inconclusive[];
}

/** What the files below every PATH use, and in online runs what that uses in turn. Judges nothing. */
export async function runGraph(options: AuditOptions): Promise<GraphResult> {
  const roots = [...readRoots(options)];
  const gathered = await options.gather?.(roots.map((root) => toRequest(root, [], options)));
  const trees = roots.flatMap(({ repository, isReported }) =>
    toUseTrees(repository, gathered?.evidence).filter(({ path }) => isReported(path)),
  );
  return {
    trees: trees.sort((a, b) => (a.path < b.path ? -1 : 1)),
    unread: roots.flatMap((root) => [...root.unread, ...limitsIn(root)]),
  };
}

/** Files that could not be read to their end. */
function limitsIn({ repository, isReported }: Root): readonly Inconclusive[] {
  return repository.documents.flatMap(({ source, problems }) =>
    problems.flatMap((problem) =>
      problem.kind === 'limit' && isReported(source.path)
        ? [{ at: toLocation(problem.at), reason: problem.reason, message: problem.message }]
        : [],
    ),
  );
}
