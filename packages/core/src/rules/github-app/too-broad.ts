import type { Complaint } from './complaint.ts';
import type { Grant } from './grant.ts';

/** What is wrong with the repositories and the permissions of a token. */
export function tooBroad(grant: Grant): readonly Complaint[] {
  return [repositories(grant), permissions(grant)].filter((one) => one !== undefined);
}

const severities = { all: 'high', write: 'medium', read: 'low', organization: 'low' } as const;

function repositories(grant: Grant): Complaint | undefined {
  const { action, everywhere } = grant;
  if (everywhere === undefined || grant.permissions === 'organization') return undefined;
  return {
    at: everywhere,
    severity: severities[grant.permissions],
    why: 'covers every repository that the app is installed on',
    remedy:
      action.repositories === undefined
        ? other
        : `name those that the job needs in "${action.repositories}"`,
    isUncertain: false,
  };
}

function permissions(grant: Grant): Complaint | undefined {
  const { action, uses } = grant;
  if (grant.permissions !== 'all') return undefined;
  return {
    at: uses,
    severity: 'medium',
    why: 'can do all that the app may do',
    remedy:
      action.permissions === undefined
        ? other
        : `give it what the job needs with "${action.permissions}"`,
    isUncertain: false,
  };
}

const other = 'use "actions/create-github-app-token", which can narrow and revoke it';
