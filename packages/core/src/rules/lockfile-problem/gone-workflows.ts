import { quoted } from '../../analysis/quoted.ts';
import type { Lockfile, Repository } from '../../model/index.ts';
import type { Fault } from './fault.ts';

/** Workflows that are listed but not there, so that nobody notices what is no longer covered after a rename. */
export function* goneWorkflows(
  { workflows }: Lockfile,
  { documents }: Repository,
): Generator<Fault> {
  const paths = new Set(
    documents.flatMap(({ source }) => (source.kind === 'workflow' ? [source.repositoryPath] : [])),
  );
  for (const { path } of workflows) {
    if (paths.has(path.value)) continue;
    yield {
      at: path,
      message: `lockfile lists ${quoted(path.value)}, which is not there, so that what it became is not covered: run "gh actions-lock"`,
    };
  }
}
