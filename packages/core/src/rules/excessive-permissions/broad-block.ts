import { standsAt } from '../../analysis/stands-at.ts';
import { finding, lessSevere, type Verdict } from '../../engine/index.ts';
import { writePermissions } from '../../facts/write-permissions.ts';
import type { PermissionScope, Permissions } from '../../model/index.ts';
import type { Reach } from './reach.ts';

/** What a `permissions` block gives away too widely. The scopes that a job names for itself are its own affair. */
export function* broadBlock({ all, scopes }: Permissions, reach: Reach): Iterable<Verdict> {
  if (all?.value === 'write-all') {
    yield finding(
      standsAt(all),
      `"write-all" lets ${reach.who} push code, publish packages and write everything else: ${narrower(reach)}`,
      { severity: lessSevere('high', reach.discount) },
    );
  }
  if (all?.value === 'read-all') {
    yield finding(
      standsAt(all),
      `"read-all" lets ${reach.who} read everything, security alerts and private packages included: ${narrower(reach)}`,
      { severity: lessSevere('medium', reach.discount) },
    );
  }
  if (reach.kind === 'workflow') {
    for (const scope of scopes) yield* sharedWrite(scope, reach);
  }
}

function narrower({ kind }: Reach): string {
  return kind === 'job'
    ? 'name the scopes that the job needs'
    : 'set "permissions: {}" here and name in each job the scopes that it needs';
}

function* sharedWrite(
  { scope, level }: PermissionScope,
  { who, discount }: Reach,
): Iterable<Verdict> {
  const write = writePermissions.get(scope.value);
  if (level.value !== 'write' || write === undefined) return;
  yield finding(
    standsAt(scope),
    `with "${scope.value}: write" for the whole workflow ${who} ${write.power}: set "permissions: {}" here and give "${scope.value}: write" to the job that needs it`,
    { severity: lessSevere(write.severity, discount) },
  );
}
