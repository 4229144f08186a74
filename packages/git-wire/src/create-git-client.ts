import type { HttpClient } from '@portcullis/http';
import type { GitClient } from './git-client.ts';

export interface GitOptions {
  readonly http: HttpClient;
  /** Folder for what can never change; without one nothing is kept. */
  readonly cache?: string | undefined;
}

export function createGitClient(_options: GitOptions): GitClient {
  throw new Error('to be written');
}
