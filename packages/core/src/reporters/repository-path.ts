import type { ReporterContext } from './reporter.ts';

/**
 * A path of the report as named from the repository's root, where GitHub looks for files; what stands in another
 * repository keeps its name.
 */
export function repositoryPath(
  path: string,
  { sources }: Pick<ReporterContext, 'sources'>,
): string {
  const source = sources.get(path);
  return source === undefined || source.url !== undefined ? path : source.repositoryPath;
}
