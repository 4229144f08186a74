import data from './permission-scopes.json' with { type: 'json' };

/** Permissions that a GitHub App can have and a workflow's token cannot. */
export const appPermissions: ReadonlySet<string> = new Set(data.onlyForApps);
