import { HttpError } from '@portcullis/http';
import type { GitFile, GitRepository, ObjectFormat, WantedFile } from '../git-client.ts';
import { unreadable } from '../objects/unreadable.ts';
import { isObjectId } from '../protocol/is-object-id.ts';
import type { UploadPack } from '../protocol/upload-pack.ts';
import type { Dialect } from './dialect.ts';
import { findPath, type Missing } from './find-path.ts';
import { firstDialect } from './first-dialect.ts';
import { getMissing, type Search } from './get-missing.ts';
import type { KnownObjects } from './known-objects.ts';

export interface FileSource {
  readonly ask: UploadPack;
  readonly objects: KnownObjects;
  /** By origin: what its server turned out to understand. */
  readonly dialects: Map<string, Dialect>;
}

/**
 * Follows every path as far as objects are known, asks for all that are missing at once, and follows again: one
 * request where the server understands `combined` and files are small, two where it does not, none for what is known.
 */
export async function readFiles(
  source: FileSource,
  repository: GitRepository,
  wanted: readonly WantedFile[],
): Promise<readonly GitFile[]> {
  const format = repository.format ?? formatOf(wanted);
  const search = toSearch(source, repository, format);
  for (let round = 0; round < maxRounds; round += 1) {
    const ends = wanted.map((one) => follow(search, one));
    const missing = ends.filter((end) => end.kind === 'missing');
    if (missing.length === 0) return ends.filter((end) => end.kind !== 'missing');
    await getMissing(search, missing);
  }
  throw unreadable(`"${repository.url}" takes over ${maxRounds} requests for its files`);
}

/** More than any path has levels; each request brings at least one object, or an object that is not there. */
const maxRounds = 100;

function formatOf(wanted: readonly WantedFile[]): ObjectFormat {
  return wanted.every(({ commit }) => isObjectId(commit, 'sha256')) ? 'sha256' : 'sha1';
}

function toSearch(
  { ask, objects, dialects }: FileSource,
  repository: GitRepository,
  format: ObjectFormat,
): Search {
  const { origin } = new URL(repository.url);
  const dialect = dialects.get(origin) ?? firstDialect(repository.url);
  const learn = (learned: Dialect): unknown => dialects.set(origin, learned);
  const [gone, large] = [new Set<string>(), new Set<string>()];
  return { ask, repository, format, objects, gone, large, dialect, learn };
}

/** As far as the way is known, or as it ever will be. */
function follow(search: Search, wanted: WantedFile): GitFile | Missing {
  const { commit, path } = wanted;
  // Pins are text of others; a server would end over one that is no id of its repository, and answer none.
  if (!isObjectId(commit, search.format)) return { commit, path, kind: 'no-commit' };
  const end = explained(search, wanted);
  if (end.kind !== 'missing') return end;
  if (search.large.has(end.id)) return { commit, path, kind: 'too-large' };
  if (!search.gone.has(end.id)) return end;
  if (end.type === 'commit') return { commit, path, kind: 'no-commit' };
  throw unreadable(`"${search.repository.url}" does not have all that "${commit}" consists of`);
}

function explained({ objects, format, repository }: Search, wanted: WantedFile) {
  try {
    return findPath({ format, get: (id) => objects.get(id) }, wanted);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const { commit, path } = wanted;
    const what = `"${path}" at "${commit}" of "${repository.url}"`;
    throw unreadable(`cannot read ${what}: ${error.message}`, error);
  }
}
