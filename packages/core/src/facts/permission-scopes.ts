import data from './permission-scopes.json' with { type: 'json' };

/** The levels that GitHub accepts for each scope of a workflow's token, as written (case counts). */
export const permissionScopes: ReadonlyMap<string, readonly string[]> = new Map([
  ...withLevels(data.readWrite, ['read', 'write', 'none']),
  ...withLevels(data.readOnly, ['read', 'none']),
  ...withLevels(data.writeOnly, ['write', 'none']),
]);

function withLevels(scopes: readonly string[], levels: readonly string[]) {
  return scopes.map((scope) => [scope, levels] as const);
}
