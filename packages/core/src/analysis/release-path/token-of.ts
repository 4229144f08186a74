import type { Permissions, Place } from '../../model/index.ts';
import type { JobRun } from '../runs/job-run.ts';

/** What makes a job's token able to change something. */
interface WritingToken {
  readonly at: Place;
  /** `"contents: write"` */
  readonly what: string;
  /** Whether that is certain, and is something a release needs. */
  readonly isCertain: boolean;
}

// What a release is made of, or made with; a job that can write comments or checks alone publishes nothing.
const releaseScopes = new Set([
  'actions',
  'artifact-metadata',
  'attestations',
  'contents',
  'deployments',
  'id-token',
  'packages',
  'pages',
]);

// What uploads the findings of a scanner makes no release.
const scanner = 'security-events';

/** The write or `id-token` permission that a job has, or may have since it says nothing; undefined for none. */
export function tokenOf(run: JobRun): WritingToken | undefined {
  const permissions = permissionsOf(run);
  if (permissions === undefined) {
    return {
      at: run.job.key,
      what: "the repository's default permissions, which may write",
      isCertain: false,
    };
  }
  const { all, scopes } = permissions;
  if (all !== undefined) {
    const isWrite = all.value.trim() === 'write-all';
    return isWrite ? { at: all, what: '"permissions: write-all"', isCertain: true } : undefined;
  }
  const writing = scopes.filter(
    ({ scope, level }) => level.value.trim() === 'write' && scope.value !== scanner,
  );
  const strongest = writing.find(({ scope }) => releaseScopes.has(scope.value)) ?? writing[0];
  if (strongest === undefined) return undefined;
  const { scope, level } = strongest;
  return { at: level, what: `"${scope.value}: write"`, isCertain: releaseScopes.has(scope.value) };
}

/** A called workflow that says nothing has what its caller has. */
function permissionsOf(run: JobRun): Permissions | undefined {
  const { job, caller } = run;
  return job.permissions ?? job.workflow.permissions ?? (caller && permissionsOf(caller));
}
