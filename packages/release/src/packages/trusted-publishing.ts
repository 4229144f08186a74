import type { HttpClient } from '@portcullis/http';

/** What every registry is asked with. */
export interface TrustedPublishing {
  readonly http: HttpClient;
  /** A new identity token of this job, masked already. */
  readonly identify: (audience: string) => Promise<string>;
  /** Told of each token before it goes anywhere, so that it can be masked. */
  readonly onToken: (token: string) => void;
  /** Told what the user should know, and did not ask for. */
  readonly onNote: (note: string) => void;
  /** The workflow that was started, as registries know it: `release.yml`. */
  readonly workflow: string;
  /** `owner/name` */
  readonly repository: string;
}
