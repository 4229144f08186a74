import { quoted } from '../../analysis/quoted.ts';
import { standsAt } from '../../analysis/stands-at.ts';
import { finding, type Rule, type Verdict } from '../../engine/index.ts';
import { appPermissions } from '../../facts/app-permissions.ts';
import { permissionScopes } from '../../facts/permission-scopes.ts';
import type { Job, PermissionScope, Place, ScalarNode, Workflow } from '../../model/index.ts';
import { nearest } from '../../model/schema/nearest.ts';

export const rule: Rule = {
  meta: {
    id: 'unknown-permission',
    guard: 'permissions-guard',
    title: 'A permission that GitHub does not know',
    severity: 'high',
    profile: 'default',
    practices: ['P07'],
  },
  check: { workflow: judge, job: judge },
};

function* judge({ permissions }: Workflow | Job): Iterable<Verdict> {
  if (permissions === undefined) return;
  const { at, all, scopes } = permissions;
  if (all !== undefined && !words.includes(all.value) && !hasExpression(all))
    yield finding(standsAt(all), wordMessage(all));
  for (const one of scopes) yield* judgeScope(one, at.alias);
}

const words: readonly string[] = ['read-all', 'write-all'];

function wordMessage({ value }: ScalarNode): string {
  return `permissions ${quoted(value)} is unknown to GitHub, which refuses the file: write "read-all", "write-all" or the scopes one by one ("{}" for none)`;
}

/** Permissions that an alias brings in are wrong where they are used: their anchor may stand on something else. */
function* judgeScope(
  { scope, level }: PermissionScope,
  alias: Place | undefined,
): Iterable<Verdict> {
  const levels = permissionScopes.get(scope.value);
  if (levels === undefined) yield finding(alias ?? standsAt(scope), scopeMessage(scope.value));
  else if (!levels.includes(level.value) && !hasExpression(level)) {
    yield finding(alias ?? standsAt(level), levelMessage(scope.value, level.value, levels));
  }
}

function scopeMessage(scope: string): string {
  const what = `scope ${quoted(scope)} is unknown to GitHub, which refuses the file`;
  if (appPermissions.has(scope.toLowerCase().replaceAll('_', '-'))) {
    return `${what}: a GitHub App or a personal access token can have it, the workflow's own token cannot, so take one of those for that step`;
  }
  // Words of another length are never near; to measure them all costs seconds in a file of nothing else.
  const near = nearest(
    scope,
    names.filter((name) => Math.abs(name.length - scope.length) <= 2),
  );
  return near === undefined
    ? `${what}: the scopes are ${allNames}`
    : `${what}: write ${quoted(near)}`;
}

function levelMessage(scope: string, level: string, levels: readonly string[]): string {
  return `"${scope}" cannot be ${quoted(level)}, so that GitHub refuses the file: write ${listed(levels)}`;
}

/** GitHub takes none here: "malformed-workflow" reports it. */
function hasExpression({ value }: ScalarNode): boolean {
  return value.includes('${{');
}

/** `"a", "b" or "c"` */
function listed(values: readonly string[]): string {
  const last = values.slice(-1).map(quoted);
  const others = values.slice(0, -1).map(quoted).join(', ');
  return [others, ...last].join(' or ');
}

const names = [...permissionScopes.keys()].sort();
const allNames = listed(names);
