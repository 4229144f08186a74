import type { PinPolicy } from './pin-policy.ts';

export const profiles = ['default', 'strict'] as const;
export type Profile = (typeof profiles)[number];

/** What the person who runs the audit decided; rules read it and nothing else. */
export interface Policy {
  readonly profile: Profile;
  /** Names of environments that mark a job as a release job, lower case, as GitHub compares them. */
  readonly releaseEnvironments: readonly string[];
  /** Names of secrets that need no environment, in upper case. */
  readonly allowedSecrets: readonly string[];
  readonly pins: PinPolicy;
  /** Today in UTC, `YYYY-MM-DD`: decides which suppressions have expired. */
  readonly today: string;
}

/** Used where the configuration names none. */
export const defaultReleaseEnvironments: readonly string[] = [
  'release',
  'releases',
  'release-gate',
  'publish',
  'pypi',
  'testpypi',
  'npm',
  'crates-io',
  'crates.io',
  'rubygems',
  'rubygems.org',
  'nuget',
  'pub.dev',
];
