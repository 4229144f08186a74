import { GuardError } from '@portcullis/core';
import type { Isolation } from './isolation.ts';
import { noIsolation } from './no-isolation.ts';

/**
 * The first of what a system grants, which is the strongest. Throws GuardError when an installer has to be kept from the
 * network and from the processes of the job, and is not by that one.
 */
export function chooseIsolation(
  granted: Iterable<Isolation>,
  { mustBeIsolated }: { readonly mustBeIsolated: boolean },
): Isolation {
  const [isolation = noIsolation] = granted;
  const { hasOwnNetwork, hasOwnProcesses, says } = isolation;
  if (!mustBeIsolated || (hasOwnNetwork && hasOwnProcesses)) return isolation;
  const reached = [
    ...(hasOwnNetwork ? [] : ['servers']),
    'files outside of its folders',
    "the job's other processes with what they know",
  ];
  throw new GuardError(
    'no-isolation',
    `no installer is run here, since it is code of the build and could get at ${reached.join(', ')}: this system grants it no network and processes of its own, but ${says}; ${advice}`,
  );
}

/** https://ubuntu.com/blog/ubuntu-23-10-restricted-unprivileged-user-namespaces */
const advice =
  'on Ubuntu let a step before this one run "sudo sysctl --write kernel.apparmor_restrict_unprivileged_userns=0", elsewhere install bubblewrap on a runner with Linux';
