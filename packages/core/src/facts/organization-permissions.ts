import data from './app-token-actions.json' with { type: 'json' };

/** Permissions of a GitHub App that reach no repository: what of an organization is its own. */
export const organizationPermissions: RegExp = new RegExp(data.organization);
