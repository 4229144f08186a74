import type { HttpClient } from '@portcullis/http';
import { objectCache } from './cache/object-cache.ts';
import { openCacheFolder } from './cache/open-cache-folder.ts';
import { rememberHistory } from './cache/remember-history.ts';
import { KnownObjects } from './files/known-objects.ts';
import { readFiles } from './files/read-files.ts';
import type { GitClient } from './git-client.ts';
import { listRefs } from './list-refs.ts';
import { createUploadPack } from './protocol/upload-pack.ts';
import { readHistory } from './read-history.ts';

export interface GitOptions {
  readonly http: HttpClient;
  /** Folder for what can never change; without one nothing is kept. */
  readonly cache?: string | undefined;
  /** Told at most once that the cache cannot be used; answers are the same without it. */
  readonly onWarning?: ((message: string) => void) | undefined;
}

export function createGitClient({ http, cache, onWarning = () => {} }: GitOptions): GitClient {
  const ask = createUploadPack(http);
  const folder = cache === undefined ? undefined : openCacheFolder(cache, onWarning);
  const objects = new KnownObjects(folder && objectCache(folder));
  const files = { ask, objects, dialects: new Map() };
  const history: GitClient['readHistory'] = (repository, question) =>
    readHistory(ask, repository, question);
  return {
    listRefs: (repository) => listRefs(ask, repository),
    readHistory: folder === undefined ? history : rememberHistory(folder, history),
    readFiles: (repository, wanted) => readFiles(files, repository, wanted),
  };
}
