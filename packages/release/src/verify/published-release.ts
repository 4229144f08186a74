import type { Outside, Policy } from '@portcullis/attestation';
import type { HttpClient, HttpRequest } from '@portcullis/http';
import type { SealManifest } from '../seal/seal-manifest.ts';
import type { PublishedElsewhere } from './published-elsewhere.ts';

/** A release, and how it is looked at: as anybody can, with a token only where nobody else may look. */
export interface PublishedRelease {
  readonly manifest: SealManifest;
  /** The file that is the SBOM of all others; undefined where there is none. */
  readonly sbom: string | undefined;
  /** `sealPolicy` without a run. */
  readonly policy: Policy;
  /** A folder that is there and empty; gets `assets`. */
  readonly folder: string;
  readonly http: HttpClient;
  readonly outside: Outside;
  readonly trustedRoot: string | undefined;
  readonly now: () => Date;
  readonly elsewhere: PublishedElsewhere;
  tagCommit(): Promise<string | undefined>;
  /** Where the assets are for whoever may see what others may not, by their names. Throws HttpError. */
  hidden(): Promise<ReadonlyMap<string, AssetPlace>>;
  /** Waits before GitHub is asked for its attestation again, which it makes a while after the release. */
  pause(times: number): Promise<void>;
}

export type AssetPlace = Pick<HttpRequest, 'url' | 'headers'>;
