import type { ReporterContext } from './reporter.ts';

/** A path of the report as named from the repository's root, where GitHub looks for files. */
export function repositoryPath(path: string, { sources }: ReporterContext): string {
  return sources.get(path)?.repositoryPath ?? path;
}
