import { parseDocument } from './parse-document.ts';
import type { Repository } from './repository.ts';
import type { Source } from './source.ts';
import { toRepository } from './to-repository.ts';

/** Parses every source of one root and makes them findable by path. */
export function readRepository(sources: readonly Source[]): Repository {
  return toRepository(sources.map(parseDocument));
}
