import type { AttestedReleases } from '@portcullis/attestation';
import type { Advisory, Known, Release, RepositoryFacts } from '@portcullis/core';
import type { FileAnswer, HistoryAnswer, RefAnswer, Traffic } from '../upstream.ts';

/**
 * All that one run was told, to repeat it without a network. There is no place in it for a credential: it holds
 * answers and no requests.
 */
export interface Recording {
  readonly version: 1;
  /** The day of the run, `YYYY-MM-DD` in UTC: what depends on it is repeated too. */
  readonly today: string;
  readonly traffic: Traffic;
  /** By `owner/name` as it was asked for. */
  readonly repositories: Readonly<Record<string, RecordedRepository>>;
  /** By image. */
  readonly digests: Readonly<Record<string, Known<string>>>;
}

/** What was asked of one repository; absent is what nobody asked. */
export interface RecordedRepository {
  readonly refs?: Known<RefAnswer> | undefined;
  /** By `questionKey`. */
  readonly histories: Readonly<Record<string, Known<HistoryAnswer>>>;
  /** By `heldKey`; absent in older recordings. */
  readonly held?: Readonly<Record<string, Known<boolean>>> | undefined;
  /** By `fileKey`. */
  readonly files: Readonly<Record<string, Known<FileAnswer>>>;
  readonly facts?: Known<RepositoryFacts> | undefined;
  readonly advisories?: Known<readonly Advisory[]> | undefined;
  readonly releases?: Known<Readonly<Record<string, Release>>> | undefined;
  /** By commit or tag object; absent in older recordings. What was verified, and not what proved it. */
  readonly attested?: Readonly<Record<string, Known<AttestedReleases>>> | undefined;
}
