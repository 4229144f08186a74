import type { ReleaseApi } from '@portcullis/github-api';
import type { HttpClient } from '@portcullis/http';

/** Who is asked about releases and their files. */
export interface ReleaseServers {
  readonly http: HttpClient;
  readonly api: ReleaseApi;
  /** Where releases are downloaded: `https://github.com`. */
  readonly server: string;
  /** For addresses that a script names: it goes to public ones only. */
  readonly mirrors: HttpClient;
}
