import type { ReporterContext } from '../reporter.ts';
import { repositoryPath } from '../repository-path.ts';

/** A file by a relative URI from the repository's root; one of another repository by its address. */
export function toArtifactLocation(path: string, context: ReporterContext): object {
  const url = context.sources.get(path)?.url;
  if (url !== undefined) return { uri: url };
  return { uri: toUri(repositoryPath(path, context)), uriBaseId: '%SRCROOT%' };
}

/** A lone surrogate cannot be percent-encoded. */
function toUri(path: string): string {
  const wellFormed = path.replace(/\p{Cs}/gu, '\uFFFD');
  return wellFormed.split('/').map(encodeURIComponent).join('/');
}
