import { parseDockerfile } from './dockerfile/parse-dockerfile.ts';
import { toDockerfileDocument } from './dockerfile/to-dockerfile-document.ts';
import type { Document } from './document.ts';
import { parseDocument } from './parse-document.ts';
import type { Repository } from './repository.ts';
import type { Source } from './source.ts';
import { toRepository } from './to-repository.ts';

/** Parses every source of one root and makes them findable by path. */
export function readRepository(sources: readonly Source[]): Repository {
  return toRepository(sources.map(toDocument));
}

function toDocument(source: Source): Document {
  if (source.kind !== 'dockerfile') return parseDocument(source);
  return toDockerfileDocument(parseDockerfile(source));
}
