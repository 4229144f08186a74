import data from './default-token.json' with { type: 'json' };
import { permissionScopes } from './permission-scopes.ts';

/** What the settings of a repository give to a job that has no `permissions`: level by scope. */
export const defaultToken: {
  readonly read: ReadonlyMap<string, string>;
  readonly write: ReadonlyMap<string, string>;
} = {
  read: new Map(Object.entries(data.restricted)),
  write: new Map(
    [...permissionScopes].flatMap(([scope, levels]) => {
      if (!levels.includes('read')) return [];
      return [[scope, levels.includes('write') ? 'write' : 'read'] as const];
    }),
  ),
};
