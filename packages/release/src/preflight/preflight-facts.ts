import type { Report } from '@portcullis/core';
import type { EnvironmentRecord, ReleaseRecord, RulesetRecord } from '@portcullis/github-api';
import type { Known } from '../known/known.ts';

/** Everything that a preflight rests on, gathered before it is judged. */
export interface PreflightFacts {
  /** `GITHUB_EVENT_NAME` */
  readonly event: string;
  /** `GITHUB_ACTOR` and `GITHUB_TRIGGERING_ACTOR`: who began the run, and this attempt of it. */
  readonly actors: readonly string[];
  /** `GITHUB_REF` */
  readonly ref: string;
  readonly defaultBranch: Known<string>;
  /** The commit behind the tag; undefined when there is none. */
  readonly tagCommit: Known<string | undefined>;
  /** All at the tag, with the drafts that the token may see. */
  readonly releases: Known<readonly ReleaseRecord[]>;
  /** What the guards find in the caller's workflow and in what it calls, at the commit of the run. */
  readonly guards: Known<Report>;
  /** Jobs of the caller's workflow that may use a cache. */
  readonly cachingJobs: Known<readonly string[]>;
  readonly isImmutable: Known<boolean>;
  /** Undefined where there is none: GitHub makes it then, and it protects nothing. */
  readonly gate: Known<EnvironmentRecord | undefined>;
  readonly environment: Known<EnvironmentRecord | undefined>;
  readonly rulesets: Known<readonly RulesetRecord[]>;
}
