import type { Permissions, Place } from '../../model/index.ts';
import { isOnlyCallable } from '../is-only-callable.ts';
import type { JobRun } from '../runs/job-run.ts';

/** Whether a job can get an OIDC token. */
export type Identity =
  | { readonly kind: 'yes'; readonly at: Place }
  | { readonly kind: 'no' }
  /** Only a caller outside of this repository knows. */
  | { readonly kind: 'unknown' };

/** `id-token: write` is never among a repository's default permissions: somebody has to write it. */
export function identityIn(run: JobRun): Identity {
  const { job, caller } = run;
  const permissions = job.permissions ?? job.workflow.permissions;
  if (permissions !== undefined) return said(permissions);
  if (caller !== undefined) return identityIn(caller);
  return { kind: isOnlyCallable(run.root) ? 'unknown' : 'no' };
}

function said({ all, scopes }: Permissions): Identity {
  if (all !== undefined)
    return all.value.trim() === 'write-all' ? { kind: 'yes', at: all } : { kind: 'no' };
  const own = scopes.find(({ scope }) => scope.value === 'id-token');
  return own?.level.value.trim() === 'write' ? { kind: 'yes', at: own.level } : { kind: 'no' };
}
