import type { HttpClient } from '@portcullis/http';
import type { GitClient } from './git-client.ts';
import { listRefs } from './list-refs.ts';
import { createUploadPack } from './protocol/upload-pack.ts';
import { readHistory } from './read-history.ts';

export interface GitOptions {
  readonly http: HttpClient;
  /** Folder for what can never change; without one nothing is kept. */
  readonly cache?: string | undefined;
}

export function createGitClient({ http }: GitOptions): GitClient {
  const ask = createUploadPack(http);
  return {
    listRefs: (repository) => listRefs(ask, repository),
    readHistory: (repository, question) => readHistory(ask, repository, question),
    readFiles: () => {
      throw new Error('to be written');
    },
  };
}
